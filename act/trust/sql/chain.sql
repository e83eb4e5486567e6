-- How a row of the audit is tied to the one before it: the same as act/methods/chain/links.py, and
-- tests/trust/test_chain.py holds the two together. The key of subjects says that whoever acted wrote both.

CREATE FUNCTION act_link(previous text, place bigint, content text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(previous || E'\n' || place || E'\n' || content, 'UTF8')), 'hex')
$$;

ALTER TABLE trust_auditrow ADD CONSTRAINT trust_auditrow_of_actor UNIQUE (id, actor_id);
ALTER TABLE trust_auditsubject ADD CONSTRAINT trust_auditsubject_same_actor
  FOREIGN KEY (row_id, actor_id) REFERENCES trust_auditrow (id, actor_id) DEFERRABLE INITIALLY DEFERRED;
