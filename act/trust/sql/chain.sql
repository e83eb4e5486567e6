-- How a row of the audit is tied to the one before it: the same as act/methods/chain/links.py, and
-- tests/trust/test_chain.py holds the two together.

CREATE FUNCTION act_link(previous text, place bigint, content text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN encode(sha256(convert_to(previous || E'\n' || place || E'\n' || content, 'UTF8')), 'hex');
END
$$;

-- The digest of a version: the same as act/trust/records/tied.py, and tests/trust/test_tied.py holds the two together.

CREATE FUNCTION act_digest(said text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(said, 'UTF8')), 'hex')
$$;
