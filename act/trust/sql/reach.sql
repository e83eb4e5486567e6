-- What the acting person reaches, worked out by the database from its own tables.
-- act_enter() is called at the start of a transaction; its settings end with that transaction.
-- The roles named here are those of act/trust/roles.py; tests/attack/test_reach.py holds the two together.
-- act_enter() is replaced since: evaluated.sql has the one that runs.

GRANT USAGE ON SCHEMA public TO act_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO act_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO act_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO act_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO act_app;

CREATE FUNCTION act_ids(setting text) RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_to_array(nullif(current_setting(setting, true), ''), ',')::uuid[], '{}')
$$;

CREATE FUNCTION act_actor() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('act.actor', true), '')::uuid
$$;

CREATE FUNCTION act_postings(actor uuid, today date, roles text[]) RETURNS SETOF uuid
LANGUAGE sql STABLE AS $$
  SELECT authority_id FROM trust_posting p
   WHERE p.user_id = actor AND p.role = ANY (roles)
     AND p.since <= today AND (p.until IS NULL OR p.until > today)
$$;

CREATE FUNCTION act_enter(actor uuid, today date, purpose text) RETURNS void
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
          set_config('act.people', coalesce((
            SELECT string_agg(t.young_person_id::text, ',') FROM trust_tie t
             WHERE t.user_id = actor AND t.since <= today AND (t.until IS NULL OR t.until > today)
               AND t.authority_id IN (SELECT act_postings(
                 actor, today, '{manager,key_worker,social_worker}'))), ''), true);
END
$$;
