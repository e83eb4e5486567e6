-- act_enter() once more, in place of that of reach.sql: it also fills act.evaluated, the authorities in which the
-- acting person is the evaluator, for records of the evaluation that are about no young person.
-- The roles named here are those of act/trust/roles.py; tests/attack/test_reach.py holds the two together.

CREATE OR REPLACE FUNCTION act_enter(actor uuid, today date, purpose text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('act.actor', coalesce(actor::text, ''), true),
          set_config('act.today', coalesce(today::text, ''), true),
          set_config('act.purpose', coalesce(purpose, ''), true);
  PERFORM set_config('act.managed', coalesce((
            SELECT string_agg(a::text, ',') FROM act_postings(actor, today, '{manager}') a), ''), true),
          set_config('act.posted', coalesce((
            SELECT string_agg(a::text, ',') FROM act_postings(
              actor, today, '{manager,key_worker,social_worker,partner}') a), ''), true),
          set_config('act.counted', coalesce((
            SELECT string_agg(a::text, ',') FROM act_postings(
              actor, today, '{manager,evaluator,finance}') a WHERE purpose <> ''), ''), true),
          set_config('act.evaluated', coalesce((
            SELECT string_agg(a::text, ',') FROM act_postings(actor, today, '{evaluator}') a), ''), true),
          set_config('act.people', coalesce((
            SELECT string_agg(t.young_person_id::text, ',') FROM trust_tie t
             WHERE t.user_id = actor AND t.since <= today AND (t.until IS NULL OR t.until > today)
               AND t.authority_id IN (SELECT act_postings(
                 actor, today, '{manager,key_worker,social_worker}'))), ''), true);
END
$$;
