-- act_enter() once more, in place of that of evaluated.sql: it also fills act.opened, the young people whose records the
-- acting person opened in an emergency, by the real clock. It is a list apart from act.people: what may be written by
-- those beside a young person may not be written by somebody who opened.
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
                 actor, today, '{manager,key_worker,social_worker}'))), ''), true),
          set_config('act.opened', coalesce((
            SELECT string_agg(o.young_person_id::text, ',') FROM trust_opening o
             WHERE o.user_id = actor AND o.ended_at IS NULL AND o.until > statement_timestamp()
               AND o.authority_id IN (SELECT act_postings(
                 actor, today, '{key_worker,social_worker}'))), ''), true);
END
$$;

CREATE FUNCTION act_holds(roles text[]) RETURNS SETOF uuid
LANGUAGE sql STABLE AS $$
  SELECT act_postings(act_actor(), nullif(current_setting('act.today', true), '')::date, roles)
$$;

-- Whom the acting person found by a search, both identifiers being right, in the last half hour.
CREATE FUNCTION act_found() RETURNS uuid[]
LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(f.young_person_id), '{}') FROM trust_found f
   WHERE f.user_id = act_actor() AND f.at > statement_timestamp() - interval '30 minutes'
$$;
