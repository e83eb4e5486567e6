-- What the acting person reaches, worked out by the database from its own tables.
-- act_enter() is called at the start of a transaction; its settings end with that transaction.
-- Roles are filled in from act/trust/scope/roles.py (@find: whoever may find).

CREATE FUNCTION act_ids(setting text) RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_to_array(nullif(current_setting(setting, true), ''), ',')::uuid[], '{}')
$$;

CREATE FUNCTION act_actor() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('act.actor', true), '')::uuid
$$;

-- The authorities in which the acting person holds one of some roles on the practice date: none that still waits for a
-- manager to confirm it.
CREATE FUNCTION act_holds(roles text[]) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY SELECT p.authority_id FROM trust_posting p
   WHERE p.user_id = act_actor() AND p.role = ANY (roles) AND (p.confirmed_at IS NOT NULL OR NOT p.to_confirm)
     AND p.since <= nullif(current_setting('act.today', true), '')::date
     AND (p.until IS NULL OR p.until > nullif(current_setting('act.today', true), '')::date);
END
$$;

-- Some records with every other one of the same young people, as long as two managers' link holds: whoever reaches one
-- half of a record reaches both, and from whom one half is hidden, both are. No link leads to a link.
CREATE FUNCTION act_joined(records uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE AS $$
  SELECT unnest(records)
  UNION
  SELECT unnest(ARRAY[l.kept_id, half.young_person_id])
    FROM trust_recordlink l
    JOIN trust_recordlink half ON half.kept_id = l.kept_id AND half.ended_at IS NULL
   WHERE l.ended_at IS NULL AND (l.young_person_id = ANY (records) OR l.kept_id = ANY (records))
$$;

-- Whom the acting person found by a search, both identifiers being right, in the last half hour.
CREATE FUNCTION act_found() RETURNS uuid[]
LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT act_joined(ARRAY(
    SELECT f.young_person_id FROM trust_searchresult f
     WHERE f.user_id = act_actor() AND f.at > statement_timestamp() - interval '30 minutes')))
$$;

-- The young people of whom the acting person finds nothing, whatever other list they are in. Restricted records hide
-- from those who are shown young people and neither work with this one nor hold a pass; a block hides one record from
-- one person. Who works with the other half of a joined record alone is not named on this one. The same rule as the last
-- parts of standing.sql.
CREATE FUNCTION act_hidden() RETURNS SETOF uuid
LANGUAGE sql STABLE AS $$
  SELECT act_joined(ARRAY(
    SELECT r.young_person_id FROM trust_restriction r
     WHERE r.lifted_at IS NULL
       AND r.authority_id IN (SELECT act_holds(ARRAY[@hidden_from]))
       AND NOT EXISTS (SELECT 1 FROM trust_pass p
                        WHERE p.restriction_id = r.id AND p.user_id = act_actor() AND p.ended_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM trust_tie t
                        WHERE t.young_person_id = r.young_person_id AND t.user_id = act_actor()
                          AND t.since <= nullif(current_setting('act.today', true), '')::date
                          AND (t.until IS NULL OR t.until > nullif(current_setting('act.today', true), '')::date))
    UNION
    SELECT b.young_person_id FROM trust_block b WHERE b.user_id = act_actor() AND b.ended_at IS NULL
  ))
$$;

-- The records closed to somebody in the authorities whose safeguarding lead the acting person is: they are read so that
-- somebody besides the managers can open them.
CREATE FUNCTION act_led() RETURNS SETOF uuid
LANGUAGE sql STABLE AS $$
  SELECT act_joined(ARRAY(
    SELECT b.young_person_id FROM trust_block b
     WHERE b.ended_at IS NULL AND b.authority_id IN (SELECT act_holds(ARRAY[@lead]))
    UNION
    SELECT r.young_person_id FROM trust_restriction r
     WHERE r.lifted_at IS NULL AND r.authority_id IN (SELECT act_holds(ARRAY[@lead]))
  ))
$$;

-- Whom the shares that are being read lead to: each partner's posting at the share's agency must still hold. Nothing at
-- all is asked where none is read. A share is what was given: it leads to no other record that is joined to this one.
CREATE FUNCTION act_shared() RETURNS uuid[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
  today date := nullif(current_setting('act.today', true), '')::date;
BEGIN
  IF coalesce(current_setting('act.share', true), '') = '' THEN
    RETURN '{}';
  END IF;
  RETURN coalesce((
    SELECT array_agg(s.young_person_id)
      FROM trust_share s
      JOIN trust_posting p ON p.user_id = s.user_id AND p.authority_id = s.authority_id AND p.agency_id = s.agency_id
     WHERE s.id = ANY (act_ids('act.share'))
       AND s.user_id = act_actor() AND p.role IN (@read_shared) AND s.ended_at IS NULL
       AND s.since <= today AND s.until > today
       AND p.since <= today AND (p.until IS NULL OR p.until > today)), '{}');
END
$$;

-- Until which row the acting person keeps reading of a young person: the key of what they retain says when ACT ended.
CREATE FUNCTION act_retained_before(person uuid) RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT (nullif(current_setting('act.retained_before', true), '')::jsonb ->> person::text)::uuid
$$;

-- Fills the lists that policies ask; with nobody acting they stay empty. Postings are read once; whom the person does not see is worked out before whom
-- they do. act.opened (by the real clock) is a list apart from act.people: what those who work with a young person may
-- write may not be written by somebody who opened the record in an emergency.
CREATE FUNCTION act_enter(actor uuid, today date, purpose text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('act.actor', coalesce(actor::text, ''), true),
          set_config('act.today', coalesce(today::text, ''), true),
          set_config('act.purpose', coalesce(purpose, ''), true),
          set_config('act.hidden', '', true), set_config('act.led', '', true),
          set_config('act.managed', '', true), set_config('act.posted', '', true),
          set_config('act.counted', '', true), set_config('act.evaluated', '', true),
          set_config('act.people', '', true), set_config('act.opened', '', true),
          set_config('act.retained', '', true), set_config('act.retained_before', '', true);
  IF actor IS NULL THEN
    RETURN;
  END IF;
  PERFORM set_config('act.hidden', coalesce((SELECT string_agg(h::text, ',') FROM act_hidden() h), ''), true),
          set_config('act.led', coalesce((SELECT string_agg(l::text, ',') FROM act_led() l), ''), true);
  PERFORM set_config('act.managed', coalesce(string_agg(a, ',') FILTER (WHERE role IN (@manage)), ''), true),
          set_config('act.posted', coalesce(string_agg(a, ',') FILTER (WHERE role IN (@refer)), ''), true),
          set_config('act.counted', coalesce(string_agg(a, ',') FILTER (
            WHERE role IN (@count) AND purpose <> ''), ''), true),
          set_config('act.evaluated', coalesce(string_agg(a, ',') FILTER (WHERE role IN (@evaluate)), ''), true),
          set_config('act.people', coalesce((
            SELECT string_agg(j::text, ',') FROM act_joined(ARRAY(
              SELECT t.young_person_id FROM trust_tie t
               WHERE t.user_id = actor AND t.since <= today AND (t.until IS NULL OR t.until > today)
                 AND t.authority_id = ANY (array_agg(held.authority_id) FILTER (WHERE role IN (@see_people)))
            )) j), ''), true),
          set_config('act.opened', coalesce((
            SELECT string_agg(j::text, ',') FROM act_joined(ARRAY(
              SELECT o.young_person_id FROM trust_opening o
               WHERE o.user_id = actor AND o.ended_at IS NULL AND o.until > statement_timestamp()
                 AND o.authority_id = ANY (array_agg(held.authority_id) FILTER (WHERE role IN (@open)))
            )) j), ''), true),
          set_config('act.retained', coalesce((
            SELECT string_agg(DISTINCT r.young_person_id::text, ',') FROM trust_retainedaccess r
             WHERE r.user_id = actor AND r.since <= today AND r.until > today
               AND r.authority_id = ANY (array_agg(held.authority_id) FILTER (WHERE role IN (@see_people)))
            ), ''), true),
          set_config('act.retained_before', coalesce((
            SELECT jsonb_object_agg(r.young_person_id, r.id ORDER BY r.id)::text FROM trust_retainedaccess r
             WHERE r.user_id = actor AND r.since <= today AND r.until > today
            ), ''), true)
    FROM (SELECT p.role, p.authority_id, p.authority_id::text AS a FROM trust_posting p
           WHERE p.user_id = actor AND p.since <= today AND (p.until IS NULL OR p.until > today)
             AND (p.confirmed_at IS NOT NULL OR NOT p.to_confirm)) held;
END
$$;
