-- act_shared() in place of that of hidden.sql: more than one share at a time, for the list of what is shared, and nothing
-- at all is asked where none is read. Each partner's posting at the share's agency must still hold.

CREATE OR REPLACE FUNCTION act_shared() RETURNS uuid[]
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
       AND s.user_id = act_actor() AND p.role = 'partner' AND s.ended_at IS NULL
       AND s.since <= today AND s.until > today
       AND p.since <= today AND (p.until IS NULL OR p.until > today)), '{}');
END
$$;
