-- Who may write accounts and postings, whatever our own code forgets.

-- Whether two people gave a role: somebody asked for exactly this, and the acting person, another one, has just agreed.
CREATE FUNCTION act_agreed(place uuid, who uuid, given text, first date, last date) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT last IS NULL AND EXISTS (
    SELECT 1 FROM trust_countersign c
     WHERE c.what = 'role' AND c.authority_id = place AND c.person_id = who AND c.role = given AND c.since = first
       AND c.agreed_by_id = act_actor() AND c.agreed_at > statement_timestamp() - interval '5 minutes'
       AND c.used_at IS NOT NULL AND c.ended_at IS NULL)
$$;

-- Whether the acting person administers everything that somebody holds: some of it here, and nothing elsewhere.
CREATE FUNCTION act_administers(who uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT (EXISTS (SELECT 1 FROM trust_posting p
                   WHERE p.user_id = who AND p.authority_id IN (SELECT act_holds(ARRAY[@administer])))
          OR EXISTS (SELECT 1 FROM trust_countersign c
                      WHERE c.person_id = who AND c.authority_id IN (SELECT act_holds(ARRAY[@administer]))))
     AND NOT EXISTS (SELECT 1 FROM trust_posting p
                      WHERE p.user_id = who AND p.authority_id NOT IN (SELECT act_holds(ARRAY[@administer]))
                        AND (p.until IS NULL OR p.until > nullif(current_setting('act.today', true), '')::date))
$$;

-- A manager of the authority confirms a colleague, and neither who gave the role nor who holds it.
CREATE FUNCTION trust_posting_confirmed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.confirmed_at IS NOT DISTINCT FROM OLD.confirmed_at
     OR NEW.authority_id = ANY (act_ids('act.managed')) AND act_actor() IS DISTINCT FROM OLD.user_id
        AND act_actor() IS DISTINCT FROM OLD.given_by_id THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'trust_posting: another manager confirms a colleague' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE FUNCTION trust_user_written() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  same_person boolean := (NEW.name, NEW.mail, NEW.is_active) IS NOT DISTINCT FROM (OLD.name, OLD.mail, OLD.is_active);
  same_password boolean := NEW.password = OLD.password AND NEW.must_change_password = OLD.must_change_password;
  own_password boolean := OLD.id = act_actor() AND NOT (NEW.password = OLD.password AND OLD.must_change_password);
  closed boolean := (NEW.name, NEW.mail) IS NOT DISTINCT FROM (OLD.name, OLD.mail) AND NOT NEW.is_active;
BEGIN
  IF nullif(current_setting('act.purpose', true), '') = 'administering' OR same_person AND (same_password OR own_password)
     OR closed AND same_password AND act_administers(OLD.id) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'trust_user: an account is changed by those who administer it' USING ERRCODE = 'insufficient_privilege';
END
$$;
