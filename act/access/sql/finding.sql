-- Finding somebody outside one's own by every part of a name and a birthday. Names are folded as act/methods/name_folding.py
-- does it; tests/access/test_name_folding.py holds the two together.

CREATE FUNCTION act_words(name text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_remove(regexp_split_to_array(
    translate(
      replace(replace(replace(
        lower(regexp_replace(normalize(translate(name, '''’‘ʼ`´', ''), NFKD),
          '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20dc\ufe20-\ufe2f]', '', 'g')
              COLLATE "und-x-icu"),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
      'øłđðþıς', 'olddtiσ'),
    '[\s.,;:/()\u2010-\u2015-]+'), '')
$$;

CREATE FUNCTION act_find_words() RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_to_array(nullif(current_setting('act.find_words', true), ''), ' '), '{}')
$$;

CREATE FUNCTION act_find_born() RETURNS date
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('act.find_born', true), '')::date
$$;

-- The authorities in which the acting person looks for somebody now: none outside the scope that says so.
CREATE FUNCTION act_finding() RETURNS SETOF uuid
LANGUAGE sql STABLE AS $$
  SELECT act_holds(ARRAY[@find]) WHERE current_setting('act.finding', true) = 'on'
$$;
