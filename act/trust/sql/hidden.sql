-- act_enter() once more, in place of that of opened.sql: it also fills act.hidden, the young people of whom the acting
-- person finds nothing, whatever other list they are in. Restricted records hide from those who are shown young people
-- and are neither beside this one nor hold a pass; a block hides one record from one person.
-- Where they stand is read once. Whom they do not see is worked out before whom they do.
-- The roles named here are those of act/trust/roles.py; tests/attack/test_reach.py holds the two together.

CREATE OR REPLACE FUNCTION act_enter(actor uuid, today date, purpose text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('act.actor', coalesce(actor::text, ''), true),
          set_config('act.today', coalesce(today::text, ''), true),
          set_config('act.purpose', coalesce(purpose, ''), true),
          set_config('act.hidden', '', true);
  PERFORM set_config('act.hidden', coalesce((SELECT string_agg(h::text, ',') FROM act_hidden() h), ''), true);
  PERFORM set_config('act.managed', coalesce(string_agg(a, ',') FILTER (WHERE role = 'manager'), ''), true),
          set_config('act.posted', coalesce(string_agg(a, ',') FILTER (
            WHERE role IN ('manager', 'key_worker', 'social_worker', 'partner')), ''), true),
          set_config('act.counted', coalesce(string_agg(a, ',') FILTER (
            WHERE role IN ('manager', 'evaluator', 'finance') AND purpose <> ''), ''), true),
          set_config('act.evaluated', coalesce(string_agg(a, ',') FILTER (WHERE role = 'evaluator'), ''), true),
          set_config('act.people', coalesce((
            SELECT string_agg(t.young_person_id::text, ',') FROM trust_tie t
             WHERE t.user_id = actor AND t.since <= today AND (t.until IS NULL OR t.until > today)
               AND t.authority_id = ANY (array_agg(held.authority_id) FILTER (
                 WHERE role IN ('manager', 'key_worker', 'social_worker')))), ''), true),
          set_config('act.opened', coalesce((
            SELECT string_agg(o.young_person_id::text, ',') FROM trust_opening o
             WHERE o.user_id = actor AND o.ended_at IS NULL AND o.until > statement_timestamp()
               AND o.authority_id = ANY (array_agg(held.authority_id) FILTER (
                 WHERE role IN ('key_worker', 'social_worker')))), ''), true)
    FROM (SELECT p.role, p.authority_id, p.authority_id::text AS a FROM trust_posting p
           WHERE p.user_id = actor AND p.since <= today AND (p.until IS NULL OR p.until > today)) held;
END
$$;

CREATE FUNCTION act_hidden() RETURNS SETOF uuid
LANGUAGE sql STABLE AS $$
  SELECT r.young_person_id FROM trust_restriction r
   WHERE r.lifted_at IS NULL
     AND r.authority_id IN (SELECT act_holds('{manager,key_worker,social_worker,partner}'))
     AND NOT EXISTS (SELECT 1 FROM trust_pass p
                      WHERE p.restriction_id = r.id AND p.user_id = act_actor() AND p.ended_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM trust_tie t
                      WHERE t.young_person_id = r.young_person_id AND t.user_id = act_actor()
                        AND t.since <= nullif(current_setting('act.today', true), '')::date
                        AND (t.until IS NULL OR t.until > nullif(current_setting('act.today', true), '')::date))
  UNION
  SELECT b.young_person_id FROM trust_block b WHERE b.user_id = act_actor() AND b.ended_at IS NULL
$$;

-- Whom the share that is being read leads to: its partner's posting at its agency must still hold.
CREATE FUNCTION act_shared() RETURNS uuid[]
LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(s.young_person_id), '{}')
    FROM trust_share s
    JOIN trust_posting p ON p.user_id = s.user_id AND p.authority_id = s.authority_id AND p.agency_id = s.agency_id
   WHERE s.id = nullif(current_setting('act.share', true), '')::uuid
     AND s.user_id = act_actor() AND p.role = 'partner' AND s.ended_at IS NULL
     AND s.since <= nullif(current_setting('act.today', true), '')::date
     AND s.until > nullif(current_setting('act.today', true), '')::date
     AND p.since <= nullif(current_setting('act.today', true), '')::date
     AND (p.until IS NULL OR p.until > nullif(current_setting('act.today', true), '')::date)
$$;
