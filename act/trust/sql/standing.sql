-- Where somebody stands: their postings and ties of a day, what they opened in an emergency, and who is hidden from them.
-- A role that a manager has to confirm is 'waiting', and opens nothing. Who leads on
-- safeguarding is shown the records that are closed to somebody.
-- Records that are read as one come as 'joined', a pair each, since a moment: the rest of this reach is carried over to the other
-- record in Python (Standing), and in act_enter() by the database.
-- Read by act/trust/scope/standing_rows.py on both databases; tests/trust/test_standing.py holds it to the models.
-- Restricted records hide from the roles that are shown young people: evaluators and finance count everybody. It is the
-- same rule as act_hidden() in reach.sql.

SELECT CASE WHEN to_confirm AND confirmed_at IS NULL THEN 'waiting' ELSE 'posting' END, authority_id, role, agency_id,
       CAST(NULL AS uuid), CAST(NULL AS timestamptz), CAST(NULL AS timestamptz), CAST(NULL AS timestamptz)
  FROM trust_posting
 WHERE user_id = %(user)s AND since <= %(today)s AND (until IS NULL OR until > %(today)s)
UNION ALL
SELECT 'tie', authority_id, kind, young_person_id, NULL, NULL, NULL, NULL
  FROM trust_tie
 WHERE user_id = %(user)s AND since <= %(today)s AND (until IS NULL OR until > %(today)s)
UNION ALL
SELECT 'retained', authority_id, kind, young_person_id, id, NULL, NULL, NULL
  FROM trust_retainedaccess
 WHERE user_id = %(user)s AND since <= %(today)s AND until > %(today)s
UNION ALL
SELECT 'opening', authority_id, reason, young_person_id, id, opened_at, until, written_at
  FROM trust_opening
 WHERE user_id = %(user)s AND ended_at IS NULL AND until > %(now)s
UNION ALL
SELECT 'hidden', r.authority_id, '', r.young_person_id, NULL, NULL, NULL, NULL
  FROM trust_restriction r
 WHERE r.lifted_at IS NULL
   AND r.authority_id IN (
     SELECT authority_id FROM trust_posting
      WHERE user_id = %(user)s AND role IN (@hidden_from) AND (confirmed_at IS NOT NULL OR NOT to_confirm)
        AND since <= %(today)s AND (until IS NULL OR until > %(today)s))
   AND NOT EXISTS (
     SELECT 1 FROM trust_pass p WHERE p.restriction_id = r.id AND p.user_id = %(user)s AND p.ended_at IS NULL)
   AND NOT EXISTS (
     SELECT 1 FROM trust_tie t
      WHERE t.young_person_id = r.young_person_id AND t.user_id = %(user)s
        AND t.since <= %(today)s AND (t.until IS NULL OR t.until > %(today)s))
UNION ALL
SELECT 'led', c.authority_id, '', c.young_person_id, NULL, NULL, NULL, NULL
  FROM (SELECT authority_id, young_person_id FROM trust_block WHERE ended_at IS NULL
        UNION
        SELECT authority_id, young_person_id FROM trust_restriction WHERE lifted_at IS NULL) c
 WHERE c.authority_id IN (
   SELECT authority_id FROM trust_posting
    WHERE user_id = %(user)s AND role IN (@lead)
      AND since <= %(today)s AND (until IS NULL OR until > %(today)s))
UNION ALL
SELECT 'hidden', authority_id, 'blocked', young_person_id, NULL, NULL, NULL, NULL
  FROM trust_block
 WHERE user_id = %(user)s AND ended_at IS NULL
UNION ALL
SELECT 'joined', authority_id, '', young_person_id, kept_id, agreed_at, NULL, NULL
  FROM trust_recordlink
 WHERE ended_at IS NULL
   AND authority_id IN (
     SELECT authority_id FROM trust_posting
      WHERE user_id = %(user)s AND role IN (@hidden_from, @lead)
        AND since <= %(today)s AND (until IS NULL OR until > %(today)s))
