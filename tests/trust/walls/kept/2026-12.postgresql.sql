


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;


CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;



COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';



CREATE FUNCTION public.act_actor() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  SELECT nullif(current_setting('act.actor', true), '')::uuid
$$;


ALTER FUNCTION public.act_actor() OWNER TO act_owner;


COMMENT ON FUNCTION public.act_actor() IS 'act b067ee57d2121ad4 0b3c173a760825c0';



CREATE FUNCTION public.act_administers(who uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
  SELECT (EXISTS (SELECT 1 FROM trust_posting p
                   WHERE p.user_id = who AND p.authority_id IN (SELECT act_holds(ARRAY['administrator'])))
          OR EXISTS (SELECT 1 FROM trust_countersign c
                      WHERE c.person_id = who AND c.authority_id IN (SELECT act_holds(ARRAY['administrator']))))
     AND NOT EXISTS (SELECT 1 FROM trust_posting p
                      WHERE p.user_id = who AND p.authority_id NOT IN (SELECT act_holds(ARRAY['administrator']))
                        AND (p.until IS NULL OR p.until > nullif(current_setting('act.today', true), '')::date))
$$;


ALTER FUNCTION public.act_administers(who uuid) OWNER TO act_owner;


COMMENT ON FUNCTION public.act_administers(who uuid) IS 'act e32d1d16e8dd7546 71b14f2913c1b35a';



CREATE FUNCTION public.act_agreed(place uuid, who uuid, given text, first date, last date) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
  SELECT last IS NULL AND EXISTS (
    SELECT 1 FROM trust_countersign c
     WHERE c.what = 'role' AND c.authority_id = place AND c.person_id = who AND c.role = given AND c.since = first
       AND c.agreed_by_id = act_actor() AND c.agreed_at > statement_timestamp() - interval '5 minutes'
       AND c.used_at IS NOT NULL AND c.ended_at IS NULL)
$$;


ALTER FUNCTION public.act_agreed(place uuid, who uuid, given text, first date, last date) OWNER TO act_owner;


COMMENT ON FUNCTION public.act_agreed(place uuid, who uuid, given text, first date, last date) IS 'act fb449bcf064f96f3 2fff2d57b6fce23b';



CREATE FUNCTION public.act_enter(actor uuid, today date, purpose text) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
  PERFORM set_config('act.actor', coalesce(actor::text, ''), true),
          set_config('act.today', coalesce(today::text, ''), true),
          set_config('act.purpose', coalesce(purpose, ''), true),
          set_config('act.hidden', '', true);
  PERFORM set_config('act.hidden', coalesce((SELECT string_agg(h::text, ',') FROM act_hidden() h), ''), true);
  PERFORM set_config('act.managed', coalesce(string_agg(a, ',') FILTER (WHERE role IN ('manager')), ''), true),
          set_config('act.posted', coalesce(string_agg(a, ',') FILTER (WHERE role IN ('key_worker', 'manager', 'partner', 'social_worker')), ''), true),
          set_config('act.counted', coalesce(string_agg(a, ',') FILTER (
            WHERE role IN ('evaluator', 'finance', 'manager') AND purpose <> ''), ''), true),
          set_config('act.evaluated', coalesce(string_agg(a, ',') FILTER (WHERE role IN ('evaluator')), ''), true),
          set_config('act.people', coalesce((
            SELECT string_agg(t.young_person_id::text, ',') FROM trust_tie t
             WHERE t.user_id = actor AND t.since <= today AND (t.until IS NULL OR t.until > today)
               AND t.authority_id = ANY (array_agg(held.authority_id) FILTER (WHERE role IN ('key_worker', 'manager', 'social_worker')))), ''), true),
          set_config('act.opened', coalesce((
            SELECT string_agg(o.young_person_id::text, ',') FROM trust_opening o
             WHERE o.user_id = actor AND o.ended_at IS NULL AND o.until > statement_timestamp()
               AND o.authority_id = ANY (array_agg(held.authority_id) FILTER (WHERE role IN ('key_worker', 'social_worker')))), ''), true)
    FROM (SELECT p.role, p.authority_id, p.authority_id::text AS a FROM trust_posting p
           WHERE p.user_id = actor AND p.since <= today AND (p.until IS NULL OR p.until > today)) held;
END
$$;


ALTER FUNCTION public.act_enter(actor uuid, today date, purpose text) OWNER TO act_owner;


COMMENT ON FUNCTION public.act_enter(actor uuid, today date, purpose text) IS 'act 49b80eaa9fa65427 6d0fd8ffa6b35e8d';



CREATE FUNCTION public.act_find_born() RETURNS date
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  SELECT nullif(current_setting('act.find_born', true), '')::date
$$;


ALTER FUNCTION public.act_find_born() OWNER TO act_owner;


COMMENT ON FUNCTION public.act_find_born() IS 'act 50257fbbf84cb3f3 9c14e194cb88ab42';



CREATE FUNCTION public.act_find_words() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  SELECT coalesce(string_to_array(nullif(current_setting('act.find_words', true), ''), ' '), '{}')
$$;


ALTER FUNCTION public.act_find_words() OWNER TO act_owner;


COMMENT ON FUNCTION public.act_find_words() IS 'act a1194139b8b6db40 10057c26ae2e613b';



CREATE FUNCTION public.act_finding() RETURNS SETOF uuid
    LANGUAGE sql STABLE
    AS $$
  SELECT act_holds(ARRAY['key_worker', 'manager', 'social_worker']) WHERE current_setting('act.finding', true) = 'on'
$$;


ALTER FUNCTION public.act_finding() OWNER TO act_owner;


COMMENT ON FUNCTION public.act_finding() IS 'act c29cd6f06745251e 05ffa6aeb269463d';



CREATE FUNCTION public.act_found() RETURNS uuid[]
    LANGUAGE sql STABLE
    AS $$
  SELECT coalesce(array_agg(f.young_person_id), '{}') FROM trust_searchresult f
   WHERE f.user_id = act_actor() AND f.at > statement_timestamp() - interval '30 minutes'
$$;


ALTER FUNCTION public.act_found() OWNER TO act_owner;


COMMENT ON FUNCTION public.act_found() IS 'act 75171d53d6f2e5a7 3032a18d5dc4c522';



CREATE FUNCTION public.act_hidden() RETURNS SETOF uuid
    LANGUAGE sql STABLE
    AS $$
  SELECT r.young_person_id FROM trust_restriction r
   WHERE r.lifted_at IS NULL
     AND r.authority_id IN (SELECT act_holds(ARRAY['key_worker', 'manager', 'partner', 'social_worker']))
     AND NOT EXISTS (SELECT 1 FROM trust_pass p
                      WHERE p.restriction_id = r.id AND p.user_id = act_actor() AND p.ended_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM trust_tie t
                      WHERE t.young_person_id = r.young_person_id AND t.user_id = act_actor()
                        AND t.since <= nullif(current_setting('act.today', true), '')::date
                        AND (t.until IS NULL OR t.until > nullif(current_setting('act.today', true), '')::date))
  UNION
  SELECT b.young_person_id FROM trust_block b WHERE b.user_id = act_actor() AND b.ended_at IS NULL
$$;


ALTER FUNCTION public.act_hidden() OWNER TO act_owner;


COMMENT ON FUNCTION public.act_hidden() IS 'act 35f059d37b615d34 ec38ef25edb6defd';



CREATE FUNCTION public.act_holds(roles text[]) RETURNS SETOF uuid
    LANGUAGE sql STABLE
    AS $$
  SELECT authority_id FROM trust_posting p
   WHERE p.user_id = act_actor() AND p.role = ANY (roles)
     AND p.since <= nullif(current_setting('act.today', true), '')::date
     AND (p.until IS NULL OR p.until > nullif(current_setting('act.today', true), '')::date)
$$;


ALTER FUNCTION public.act_holds(roles text[]) OWNER TO act_owner;


COMMENT ON FUNCTION public.act_holds(roles text[]) IS 'act 4035c8dfba91633c 876891f9da5edfbc';



CREATE FUNCTION public.act_ids(setting text) RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  SELECT coalesce(string_to_array(nullif(current_setting(setting, true), ''), ',')::uuid[], '{}')
$$;


ALTER FUNCTION public.act_ids(setting text) OWNER TO act_owner;


COMMENT ON FUNCTION public.act_ids(setting text) IS 'act 9c5d34cda0070695 a5bcaabf3efec553';



CREATE FUNCTION public.act_link(previous text, place bigint, content text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  SELECT encode(sha256(convert_to(previous || E'\n' || place || E'\n' || content, 'UTF8')), 'hex')
$$;


ALTER FUNCTION public.act_link(previous text, place bigint, content text) OWNER TO act_owner;


COMMENT ON FUNCTION public.act_link(previous text, place bigint, content text) IS 'act 09126ffafb0a6cf6 e0730a3be7d56fa7';



CREATE FUNCTION public.act_shared() RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
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
       AND s.user_id = act_actor() AND p.role IN ('partner') AND s.ended_at IS NULL
       AND s.since <= today AND s.until > today
       AND p.since <= today AND (p.until IS NULL OR p.until > today)), '{}');
END
$$;


ALTER FUNCTION public.act_shared() OWNER TO act_owner;


COMMENT ON FUNCTION public.act_shared() IS 'act baeefadc4930bd3a d502407c64d3b448';



CREATE FUNCTION public.act_standing(acting uuid, today date, at timestamp with time zone) RETURNS TABLE(found text, place uuid, word character varying, who uuid, itself uuid, begun timestamp with time zone, ending timestamp with time zone)
    LANGUAGE plpgsql STABLE
    AS $$ BEGIN RETURN QUERY SELECT 'posting', authority_id, role, agency_id,
       CAST(NULL AS uuid), CAST(NULL AS timestamptz), CAST(NULL AS timestamptz)
  FROM trust_posting
 WHERE user_id = acting AND since <= today AND (until IS NULL OR until > today)
UNION ALL
SELECT 'tie', authority_id, kind, young_person_id, NULL, NULL, NULL
  FROM trust_tie
 WHERE user_id = acting AND since <= today AND (until IS NULL OR until > today)
UNION ALL
SELECT 'opening', authority_id, reason, young_person_id, id, opened_at, until
  FROM trust_opening
 WHERE user_id = acting AND ended_at IS NULL AND until > at
UNION ALL
SELECT 'hidden', r.authority_id, '', r.young_person_id, NULL, NULL, NULL
  FROM trust_restriction r
 WHERE r.lifted_at IS NULL
   AND r.authority_id IN (
     SELECT authority_id FROM trust_posting
      WHERE user_id = acting AND role IN ('key_worker', 'manager', 'partner', 'social_worker')
        AND since <= today AND (until IS NULL OR until > today))
   AND NOT EXISTS (
     SELECT 1 FROM trust_pass p WHERE p.restriction_id = r.id AND p.user_id = acting AND p.ended_at IS NULL)
   AND NOT EXISTS (
     SELECT 1 FROM trust_tie t
      WHERE t.young_person_id = r.young_person_id AND t.user_id = acting
        AND t.since <= today AND (t.until IS NULL OR t.until > today))
UNION ALL
SELECT 'hidden', authority_id, '', young_person_id, NULL, NULL, NULL
  FROM trust_block
 WHERE user_id = acting AND ended_at IS NULL; END $$;


ALTER FUNCTION public.act_standing(acting uuid, today date, at timestamp with time zone) OWNER TO act_owner;


COMMENT ON FUNCTION public.act_standing(acting uuid, today date, at timestamp with time zone) IS 'act 9dabbd0946165acc fd7217b9cfe6d29c';



CREATE FUNCTION public.act_words(name text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
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


ALTER FUNCTION public.act_words(name text) OWNER TO act_owner;


COMMENT ON FUNCTION public.act_words(name text) IS 'act e9c7b080d9d8c45e 1f3245c3d89a031b';



CREATE FUNCTION public.outcomes_course_baseline_on_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE check_violation USING MESSAGE = 'outcomes_course: baseline_on is never changed'; END $$;


ALTER FUNCTION public.outcomes_course_baseline_on_stays() OWNER TO act_owner;


COMMENT ON FUNCTION public.outcomes_course_baseline_on_stays() IS 'act 31980364b399e366 b2f81a26c11bdb00';



CREATE FUNCTION public.trust_block_set_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF nullif(OLD.ended_at::text, '') IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at OR nullif(OLD.ended_by_id::text, '') IS NOT NULL AND NEW.ended_by_id IS DISTINCT FROM OLD.ended_by_id THEN RAISE EXCEPTION 'trust_block: what was written once stays'; END IF; IF NEW.ended_at IS DISTINCT FROM OLD.ended_at AND NEW.ended_by_id IS DISTINCT FROM act_actor() THEN RAISE EXCEPTION 'trust_block: nobody signs for another'; END IF; RETURN NEW; END $$;


ALTER FUNCTION public.trust_block_set_once() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_block_set_once() IS 'act 9903322bdd437235 3d8533f02b57d29f';



CREATE FUNCTION public.trust_chainhead_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'trust_chainhead: a chain only grows, by one row at a time' USING ERRCODE = 'check_violation'; END $$;


ALTER FUNCTION public.trust_chainhead_refuse() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_chainhead_refuse() IS 'act 5bf003d526d34248 264f3280228c3e35';



CREATE FUNCTION public.trust_countersign_set_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF nullif(OLD.agreed_at::text, '') IS NOT NULL AND NEW.agreed_at IS DISTINCT FROM OLD.agreed_at OR nullif(OLD.agreed_by_id::text, '') IS NOT NULL AND NEW.agreed_by_id IS DISTINCT FROM OLD.agreed_by_id OR nullif(OLD.ended_at::text, '') IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at OR nullif(OLD.ended_by_id::text, '') IS NOT NULL AND NEW.ended_by_id IS DISTINCT FROM OLD.ended_by_id OR nullif(OLD.ended_words::text, '') IS NOT NULL AND NEW.ended_words IS DISTINCT FROM OLD.ended_words OR nullif(OLD.used_at::text, '') IS NOT NULL AND NEW.used_at IS DISTINCT FROM OLD.used_at THEN RAISE EXCEPTION 'trust_countersign: what was written once stays'; END IF; IF NEW.agreed_at IS DISTINCT FROM OLD.agreed_at AND NEW.agreed_by_id IS DISTINCT FROM act_actor() OR NEW.ended_at IS DISTINCT FROM OLD.ended_at AND NEW.ended_by_id IS DISTINCT FROM act_actor() THEN RAISE EXCEPTION 'trust_countersign: nobody signs for another'; END IF; RETURN NEW; END $$;


ALTER FUNCTION public.trust_countersign_set_once() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_countersign_set_once() IS 'act e43adbc7be7736aa 0cd454f36389a4cc';



CREATE FUNCTION public.trust_message_set_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF nullif(OLD.sent_at::text, '') IS NOT NULL AND NEW.sent_at IS DISTINCT FROM OLD.sent_at THEN RAISE EXCEPTION 'trust_message: what was written once stays'; END IF; IF false THEN RAISE EXCEPTION 'trust_message: nobody signs for another'; END IF; RETURN NEW; END $$;


ALTER FUNCTION public.trust_message_set_once() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_message_set_once() IS 'act 53914efd43e2eede 49680977b54ce55c';



CREATE FUNCTION public.trust_opening_set_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF nullif(OLD.ended_at::text, '') IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at OR nullif(OLD.ended_by_id::text, '') IS NOT NULL AND NEW.ended_by_id IS DISTINCT FROM OLD.ended_by_id OR nullif(OLD.reviewed_at::text, '') IS NOT NULL AND NEW.reviewed_at IS DISTINCT FROM OLD.reviewed_at OR nullif(OLD.reviewed_by_id::text, '') IS NOT NULL AND NEW.reviewed_by_id IS DISTINCT FROM OLD.reviewed_by_id OR nullif(OLD.outcome::text, '') IS NOT NULL AND NEW.outcome IS DISTINCT FROM OLD.outcome OR nullif(OLD.review_words::text, '') IS NOT NULL AND NEW.review_words IS DISTINCT FROM OLD.review_words THEN RAISE EXCEPTION 'trust_opening: what was written once stays'; END IF; IF NEW.ended_at IS DISTINCT FROM OLD.ended_at AND NEW.ended_by_id IS DISTINCT FROM act_actor() OR NEW.reviewed_at IS DISTINCT FROM OLD.reviewed_at AND NEW.reviewed_by_id IS DISTINCT FROM act_actor() THEN RAISE EXCEPTION 'trust_opening: nobody signs for another'; END IF; RETURN NEW; END $$;


ALTER FUNCTION public.trust_opening_set_once() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_opening_set_once() IS 'act 160de99632bec100 f48d82c773b173a9';



CREATE FUNCTION public.trust_pass_set_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF nullif(OLD.ended_at::text, '') IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at OR nullif(OLD.ended_by_id::text, '') IS NOT NULL AND NEW.ended_by_id IS DISTINCT FROM OLD.ended_by_id THEN RAISE EXCEPTION 'trust_pass: what was written once stays'; END IF; IF NEW.ended_at IS DISTINCT FROM OLD.ended_at AND NEW.ended_by_id IS DISTINCT FROM act_actor() THEN RAISE EXCEPTION 'trust_pass: nobody signs for another'; END IF; RETURN NEW; END $$;


ALTER FUNCTION public.trust_pass_set_once() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_pass_set_once() IS 'act 65175515dc2bf60d 74e02d17a9dd4e96';



CREATE FUNCTION public.trust_posting_only_sooner() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'trust_posting: what was given is not given longer' USING ERRCODE = 'check_violation'; END $$;


ALTER FUNCTION public.trust_posting_only_sooner() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_posting_only_sooner() IS 'act c7ff187077298ff1 9b8b9ab96d8a1557';



CREATE FUNCTION public.trust_restriction_two_people() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.lifted_at IS NOT NULL THEN RAISE EXCEPTION 'trust_restriction: what was written once stays'; END IF; IF NEW.lifted_at IS NOT NULL THEN IF OLD.asked_by_id IS NULL OR NEW.asked_by_id IS DISTINCT FROM OLD.asked_by_id OR NEW.asked_at IS DISTINCT FROM OLD.asked_at OR OLD.asked_by_id = act_actor() THEN RAISE EXCEPTION 'trust_restriction: one asks, and another one does it'; END IF; IF NEW.lifted_by_id IS DISTINCT FROM act_actor() THEN RAISE EXCEPTION 'trust_restriction: nobody signs for another'; END IF; ELSIF (NEW.asked_at IS DISTINCT FROM OLD.asked_at OR NEW.asked_by_id IS DISTINCT FROM OLD.asked_by_id) AND NEW.asked_by_id IS NOT NULL AND NEW.asked_by_id IS DISTINCT FROM act_actor() THEN RAISE EXCEPTION 'trust_restriction: nobody signs for another'; END IF; RETURN NEW; END $$;


ALTER FUNCTION public.trust_restriction_two_people() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_restriction_two_people() IS 'act d8e2204d2b6194a3 9ec0acc6e9d2b6ee';



CREATE FUNCTION public.trust_share_set_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF nullif(OLD.ended_at::text, '') IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at OR nullif(OLD.ended_by_id::text, '') IS NOT NULL AND NEW.ended_by_id IS DISTINCT FROM OLD.ended_by_id THEN RAISE EXCEPTION 'trust_share: what was written once stays'; END IF; IF NEW.ended_at IS DISTINCT FROM OLD.ended_at AND NEW.ended_by_id IS DISTINCT FROM act_actor() THEN RAISE EXCEPTION 'trust_share: nobody signs for another'; END IF; RETURN NEW; END $$;


ALTER FUNCTION public.trust_share_set_once() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_share_set_once() IS 'act 74ba761078edfeba 6e2bfa26075901be';



CREATE FUNCTION public.trust_user_written() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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


ALTER FUNCTION public.trust_user_written() OWNER TO act_owner;


COMMENT ON FUNCTION public.trust_user_written() IS 'act c2b6808199dd7686 deba713f41b2c244';


SET default_tablespace = '';

SET default_table_access_method = heap;


CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE public.auth_group OWNER TO act_owner;


ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE public.auth_group_permissions OWNER TO act_owner;


ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE public.auth_permission OWNER TO act_owner;


ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.axes_accessattempt (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    get_data text NOT NULL,
    post_data text NOT NULL,
    failures_since_start integer NOT NULL,
    CONSTRAINT axes_accessattempt_failures_since_start_check CHECK ((failures_since_start >= 0))
);


ALTER TABLE public.axes_accessattempt OWNER TO act_owner;


ALTER TABLE public.axes_accessattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.axes_accessattemptexpiration (
    access_attempt_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


ALTER TABLE public.axes_accessattemptexpiration OWNER TO act_owner;


CREATE TABLE public.axes_accessfailurelog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    locked_out boolean NOT NULL
);


ALTER TABLE public.axes_accessfailurelog OWNER TO act_owner;


ALTER TABLE public.axes_accessfailurelog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessfailurelog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.axes_accesslog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    logout_time timestamp with time zone,
    session_hash character varying(64) NOT NULL
);


ALTER TABLE public.axes_accesslog OWNER TO act_owner;


ALTER TABLE public.axes_accesslog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accesslog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.casework_contact (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    with_whom character varying(20) NOT NULL,
    how character varying(20) NOT NULL,
    made boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    minutes smallint NOT NULL,
    note text NOT NULL,
    about_others text NOT NULL,
    authority_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT casework_contact_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT casework_contact_version_check CHECK ((version >= 0)),
    CONSTRAINT contact_answers CHECK ((((with_whom)::text = ANY ((ARRAY['young_person'::character varying, 'parent'::character varying, 'family'::character varying, 'professional'::character varying])::text[])) AND ((how)::text = ANY ((ARRAY['home'::character varying, 'out'::character varying, 'car'::character varying, 'phone'::character varying, 'message'::character varying, 'school'::character varying, 'meeting'::character varying])::text[])))),
    CONSTRAINT contact_minutes CHECK (((made AND (minutes >= 1) AND (minutes <= 1440)) OR ((NOT made) AND (minutes <= 1440))))
);

ALTER TABLE ONLY public.casework_contact FORCE ROW LEVEL SECURITY;


ALTER TABLE public.casework_contact OWNER TO act_owner;


CREATE TABLE public.casework_contactversion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    with_whom character varying(20) NOT NULL,
    how character varying(20) NOT NULL,
    made boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    minutes smallint NOT NULL,
    note text NOT NULL,
    about_others text NOT NULL,
    history_user_id uuid,
    history_change_reason character varying(200),
    history_id uuid NOT NULL,
    history_date timestamp with time zone NOT NULL,
    history_type character varying(1) NOT NULL,
    authority_id uuid,
    worker_id uuid,
    young_person_id uuid,
    CONSTRAINT casework_contactversion_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT casework_contactversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.casework_contactversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.casework_contactversion OWNER TO act_owner;


CREATE TABLE public.casework_involvement (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    began_on date NOT NULL,
    intensity character varying(20) NOT NULL,
    ended_on date,
    ended_because character varying(20) NOT NULL,
    ending_words text NOT NULL,
    authority_id uuid NOT NULL,
    ended_by_id uuid,
    referral_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT casework_involvement_version_check CHECK ((version >= 0)),
    CONSTRAINT involvement_dates CHECK (((ended_on IS NULL) OR (ended_on >= began_on))),
    CONSTRAINT involvement_ending CHECK (((((ended_because)::text = ''::text) AND (ended_by_id IS NULL) AND (ended_on IS NULL) AND (ending_words = ''::text)) OR (((ended_because)::text = ANY ((ARRAY['goals_reached'::character varying, 'moved_away'::character varying, 'asked_to_stop'::character varying, 'stepped_up'::character varying, 'other'::character varying])::text[])) AND (ended_by_id IS NOT NULL) AND (ended_on IS NOT NULL) AND (NOT (ending_words = ''::text))))),
    CONSTRAINT involvement_intensity CHECK (((intensity)::text = ANY ((ARRAY['intense'::character varying, 'usual'::character varying, 'lighter'::character varying])::text[])))
);

ALTER TABLE ONLY public.casework_involvement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.casework_involvement OWNER TO act_owner;


CREATE TABLE public.casework_involvementversion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    began_on date NOT NULL,
    intensity character varying(20) NOT NULL,
    ended_on date,
    ended_because character varying(20) NOT NULL,
    ending_words text NOT NULL,
    history_user_id uuid,
    history_change_reason character varying(200),
    history_id uuid NOT NULL,
    history_date timestamp with time zone NOT NULL,
    history_type character varying(1) NOT NULL,
    authority_id uuid,
    ended_by_id uuid,
    referral_id uuid,
    young_person_id uuid,
    CONSTRAINT casework_involvementversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.casework_involvementversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.casework_involvementversion OWNER TO act_owner;


CREATE TABLE public.costs_costcover (
    id uuid NOT NULL,
    covered_id uuid NOT NULL,
    cost_id uuid NOT NULL
);


ALTER TABLE public.costs_costcover OWNER TO act_owner;


CREATE TABLE public.costs_servicecost (
    id uuid NOT NULL,
    kind character varying(10) NOT NULL,
    label character varying(100) NOT NULL,
    pounds numeric(12,2) NOT NULL,
    begins date NOT NULL,
    ends date NOT NULL,
    basis character varying(20) NOT NULL,
    note character varying(500) NOT NULL,
    source character varying(300) NOT NULL,
    verified boolean NOT NULL,
    written_at timestamp with time zone NOT NULL,
    kept_by_id uuid NOT NULL,
    CONSTRAINT service_cost_answers CHECK ((((kind)::text = ANY ((ARRAY['running'::character varying, 'grant'::character varying])::text[])) AND ((basis)::text = ANY ((ARRAY['stated'::character varying, 'reconstructed'::character varying])::text[])))),
    CONSTRAINT service_cost_dates CHECK ((ends >= begins)),
    CONSTRAINT service_cost_pounds CHECK ((pounds >= (0)::numeric)),
    CONSTRAINT service_cost_reconstruction_explained CHECK ((((basis)::text = 'stated'::text) OR (NOT ((note)::text = ''::text)))),
    CONSTRAINT service_cost_says_what_and_whence CHECK (((NOT ((label)::text = ''::text)) AND (NOT ((source)::text = ''::text))))
);


ALTER TABLE public.costs_servicecost OWNER TO act_owner;


CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE public.django_content_type OWNER TO act_owner;


ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE public.django_migrations OWNER TO act_owner;


ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);



CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


ALTER TABLE public.django_session OWNER TO act_owner;


CREATE TABLE public.evaluation_interview (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    number character varying(8) NOT NULL,
    "group" character varying(20) NOT NULL,
    time_point smallint NOT NULL,
    held_on date NOT NULL,
    consent character varying(20) NOT NULL,
    consented_on date NOT NULL,
    authority_id uuid NOT NULL,
    CONSTRAINT evaluation_interview_time_point_check CHECK ((time_point >= 0)),
    CONSTRAINT evaluation_interview_version_check CHECK ((version >= 0)),
    CONSTRAINT interview_after_consent CHECK ((consented_on <= held_on)),
    CONSTRAINT interview_consent CHECK (((consent)::text = ANY ((ARRAY['written'::character varying, 'spoken_recorded'::character varying])::text[]))),
    CONSTRAINT interview_group CHECK ((("group")::text = ANY ((ARRAY['managers'::character varying, 'staff'::character varying, 'partners'::character varying, 'young_people'::character varying, 'parents'::character varying])::text[]))),
    CONSTRAINT interview_number_is_no_name CHECK (((number)::text ~ '^[A-Z]{1,3}-[0-9]{1,4}\Z'::text)),
    CONSTRAINT interview_time_point CHECK ((time_point = ANY (ARRAY[1, 2, 3, 4])))
);

ALTER TABLE ONLY public.evaluation_interview FORCE ROW LEVEL SECURITY;


ALTER TABLE public.evaluation_interview OWNER TO act_owner;


COMMENT ON CONSTRAINT interview_number_is_no_name ON public.evaluation_interview IS 'act 2b6d66eafa6635f2 27740b29f9af99d9';



CREATE TABLE public.evaluation_surveyanswer (
    id uuid NOT NULL,
    knowledge smallint,
    confidence smallint,
    support smallint,
    authority_id uuid NOT NULL,
    wave_id uuid NOT NULL,
    CONSTRAINT evaluation_surveyanswer_confidence_check CHECK ((confidence >= 0)),
    CONSTRAINT evaluation_surveyanswer_knowledge_check CHECK ((knowledge >= 0)),
    CONSTRAINT evaluation_surveyanswer_support_check CHECK ((support >= 0)),
    CONSTRAINT survey_answer_confidence CHECK (((confidence IS NULL) OR ((confidence >= 1) AND (confidence <= 5)))),
    CONSTRAINT survey_answer_knowledge CHECK (((knowledge IS NULL) OR ((knowledge >= 1) AND (knowledge <= 5)))),
    CONSTRAINT survey_answer_support CHECK (((support IS NULL) OR ((support >= 1) AND (support <= 5))))
);

ALTER TABLE ONLY public.evaluation_surveyanswer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.evaluation_surveyanswer OWNER TO act_owner;


CREATE TABLE public.evaluation_surveywave (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    number smallint NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    invited smallint NOT NULL,
    answered smallint NOT NULL,
    code character varying(64) NOT NULL,
    authority_id uuid NOT NULL,
    CONSTRAINT evaluation_surveywave_answered_check CHECK ((answered >= 0)),
    CONSTRAINT evaluation_surveywave_invited_check CHECK ((invited >= 0)),
    CONSTRAINT evaluation_surveywave_number_check CHECK ((number >= 0)),
    CONSTRAINT evaluation_surveywave_version_check CHECK ((version >= 0)),
    CONSTRAINT survey_wave_answers CHECK ((answered <= invited)),
    CONSTRAINT survey_wave_dates CHECK ((closes_on >= opens_on)),
    CONSTRAINT survey_wave_invites_somebody CHECK ((invited >= 1)),
    CONSTRAINT survey_wave_number CHECK (((number >= 1) AND (number <= 9)))
);

ALTER TABLE ONLY public.evaluation_surveywave FORCE ROW LEVEL SECURITY;


ALTER TABLE public.evaluation_surveywave OWNER TO act_owner;


CREATE TABLE public.looks_lookreview (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    signs character varying(200) NOT NULL,
    found character varying(10) NOT NULL,
    words text NOT NULL,
    about_id uuid NOT NULL,
    authority_id uuid NOT NULL,
    by_id uuid NOT NULL,
    CONSTRAINT look_review_by_another CHECK ((NOT (by_id = about_id))),
    CONSTRAINT look_review_found CHECK (((found)::text = ANY ((ARRAY['work'::character varying, 'mistake'::character varying, 'talked'::character varying, 'further'::character varying])::text[]))),
    CONSTRAINT look_review_says_something CHECK (((NOT (words = ''::text)) AND (NOT ((signs)::text = ''::text)))),
    CONSTRAINT look_review_times CHECK ((until >= since)),
    CONSTRAINT looks_lookreview_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.looks_lookreview FORCE ROW LEVEL SECURITY;


ALTER TABLE public.looks_lookreview OWNER TO act_owner;


CREATE TABLE public.looks_reviewedlook (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    authority_id uuid NOT NULL,
    review_id uuid NOT NULL,
    CONSTRAINT looks_reviewedlook_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.looks_reviewedlook FORCE ROW LEVEL SECURITY;


ALTER TABLE public.looks_reviewedlook OWNER TO act_owner;


CREATE TABLE public.outcomes_assessment (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    measure character varying(20) NOT NULL,
    instrument character varying(40) NOT NULL,
    completed_on date NOT NULL,
    answers jsonb NOT NULL,
    total smallint,
    emotional smallint,
    conduct smallint,
    hyperactivity smallint,
    peer smallint,
    prosocial smallint,
    impact smallint,
    missing smallint NOT NULL,
    form_version character varying(80) NOT NULL,
    band_set character varying(80) NOT NULL,
    verified boolean NOT NULL,
    authority_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT assessment_form CHECK (((((instrument)::text = ANY ((ARRAY['sdq_self_baseline'::character varying, 'sdq_self_follow_up'::character varying])::text[])) AND ((measure)::text = 'sdq_self'::text)) OR (((instrument)::text = ANY ((ARRAY['sdq_parent_baseline'::character varying, 'sdq_parent_follow_up'::character varying])::text[])) AND ((measure)::text = 'sdq_parent'::text)))),
    CONSTRAINT assessment_scores CHECK ((((emotional IS NULL) OR ((emotional >= 0) AND (emotional <= 10))) AND ((conduct IS NULL) OR ((conduct >= 0) AND (conduct <= 10))) AND ((hyperactivity IS NULL) OR ((hyperactivity >= 0) AND (hyperactivity <= 10))) AND ((peer IS NULL) OR ((peer >= 0) AND (peer <= 10))) AND ((prosocial IS NULL) OR ((prosocial >= 0) AND (prosocial <= 10))) AND ((impact IS NULL) OR ((impact >= 0) AND (impact <= 10))) AND ((total IS NULL) OR ((total >= 0) AND (total <= 40))))),
    CONSTRAINT assessment_total CHECK ((((conduct IS NOT NULL) AND (emotional IS NOT NULL) AND (hyperactivity IS NOT NULL) AND (peer IS NOT NULL) AND (total = (((emotional + conduct) + hyperactivity) + peer)) AND (total IS NOT NULL)) OR ((NOT ((conduct IS NOT NULL) AND (emotional IS NOT NULL) AND (hyperactivity IS NOT NULL) AND (peer IS NOT NULL))) AND (total IS NULL)))),
    CONSTRAINT outcomes_assessment_missing_check CHECK ((missing >= 0)),
    CONSTRAINT outcomes_assessment_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_assessment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_assessment OWNER TO act_owner;


CREATE TABLE public.outcomes_assessmentversion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    measure character varying(20) NOT NULL,
    instrument character varying(40) NOT NULL,
    completed_on date NOT NULL,
    answers jsonb NOT NULL,
    total smallint,
    emotional smallint,
    conduct smallint,
    hyperactivity smallint,
    peer smallint,
    prosocial smallint,
    impact smallint,
    missing smallint NOT NULL,
    form_version character varying(80) NOT NULL,
    band_set character varying(80) NOT NULL,
    verified boolean NOT NULL,
    history_user_id uuid,
    history_change_reason character varying(200),
    history_id uuid NOT NULL,
    history_date timestamp with time zone NOT NULL,
    history_type character varying(1) NOT NULL,
    authority_id uuid,
    worker_id uuid,
    young_person_id uuid,
    CONSTRAINT outcomes_assessmentversion_missing_check CHECK ((missing >= 0)),
    CONSTRAINT outcomes_assessmentversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_assessmentversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_assessmentversion OWNER TO act_owner;


CREATE TABLE public.outcomes_course (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    baseline_on date NOT NULL,
    ended_on date,
    authority_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT course_dates CHECK (((ended_on IS NULL) OR (ended_on >= baseline_on))),
    CONSTRAINT outcomes_course_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_course FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_course OWNER TO act_owner;


CREATE TABLE public.outcomes_goal (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    number smallint NOT NULL,
    place smallint NOT NULL,
    words text NOT NULL,
    set_on date NOT NULL,
    ended_on date,
    outcome character varying(20) NOT NULL,
    authority_id uuid NOT NULL,
    follows_id uuid,
    young_person_id uuid NOT NULL,
    CONSTRAINT goal_dates CHECK (((ended_on IS NULL) OR (ended_on >= set_on))),
    CONSTRAINT goal_follows_another CHECK (((follows_id IS NULL) OR (NOT ((follows_id = id) AND (follows_id IS NOT NULL))))),
    CONSTRAINT goal_has_words CHECK ((NOT (words = ''::text))),
    CONSTRAINT goal_outcome CHECK ((((ended_on IS NULL) AND ((outcome)::text = ''::text)) OR ((ended_on IS NOT NULL) AND ((outcome)::text = ANY ((ARRAY['reached'::character varying, 'partly'::character varying, 'not_reached'::character varying, 'changed'::character varying, 'no_longer_wanted'::character varying])::text[]))))),
    CONSTRAINT goal_place CHECK (((place >= 1) AND (place <= 3))),
    CONSTRAINT outcomes_goal_number_check CHECK ((number >= 0)),
    CONSTRAINT outcomes_goal_place_check CHECK ((place >= 0)),
    CONSTRAINT outcomes_goal_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_goal FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_goal OWNER TO act_owner;


CREATE TABLE public.outcomes_goalrating (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    goal_number smallint NOT NULL,
    rated_on date NOT NULL,
    rating smallint NOT NULL,
    rater character varying(20) NOT NULL,
    authority_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT goal_rating_range CHECK (((rating >= 0) AND (rating <= 10))),
    CONSTRAINT goal_rating_rater CHECK (((rater)::text = ANY ((ARRAY['young_person'::character varying, 'parent'::character varying, 'worker'::character varying])::text[]))),
    CONSTRAINT outcomes_goalrating_goal_number_check CHECK ((goal_number >= 0)),
    CONSTRAINT outcomes_goalrating_rating_check CHECK ((rating >= 0)),
    CONSTRAINT outcomes_goalrating_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_goalrating FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_goalrating OWNER TO act_owner;


CREATE TABLE public.outcomes_goalversion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    number smallint NOT NULL,
    place smallint NOT NULL,
    words text NOT NULL,
    set_on date NOT NULL,
    ended_on date,
    outcome character varying(20) NOT NULL,
    history_user_id uuid,
    history_change_reason character varying(200),
    history_id uuid NOT NULL,
    history_date timestamp with time zone NOT NULL,
    history_type character varying(1) NOT NULL,
    authority_id uuid,
    follows_id uuid,
    young_person_id uuid,
    CONSTRAINT outcomes_goalversion_number_check CHECK ((number >= 0)),
    CONSTRAINT outcomes_goalversion_place_check CHECK ((place >= 0)),
    CONSTRAINT outcomes_goalversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_goalversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_goalversion OWNER TO act_owner;


CREATE TABLE public.outcomes_noncompletion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    measure character varying(20) NOT NULL,
    month smallint NOT NULL,
    said_on date NOT NULL,
    reason character varying(30) NOT NULL,
    words text NOT NULL,
    authority_id uuid NOT NULL,
    course_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT non_completion_other_has_words CHECK (((NOT ((reason)::text = 'other'::text)) OR (NOT (words = ''::text)))),
    CONSTRAINT non_completion_reason CHECK (((reason)::text = ANY ((ARRAY['young_person_refused'::character varying, 'parent_refused'::character varying, 'worker_judged'::character varying, 'missing_then'::character varying, 'disability'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT non_completion_when CHECK ((((measure)::text = ANY ((ARRAY['sdq_self'::character varying, 'sdq_parent'::character varying, 'goals'::character varying])::text[])) AND (month = ANY (ARRAY[0, 3, 6, 9, 12])))),
    CONSTRAINT outcomes_noncompletion_month_check CHECK ((month >= 0)),
    CONSTRAINT outcomes_noncompletion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_noncompletion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_noncompletion OWNER TO act_owner;


CREATE TABLE public.outcomes_noncompletionversion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    measure character varying(20) NOT NULL,
    month smallint NOT NULL,
    said_on date NOT NULL,
    reason character varying(30) NOT NULL,
    words text NOT NULL,
    history_user_id uuid,
    history_change_reason character varying(200),
    history_id uuid NOT NULL,
    history_date timestamp with time zone NOT NULL,
    history_type character varying(1) NOT NULL,
    authority_id uuid,
    course_id uuid,
    young_person_id uuid,
    CONSTRAINT outcomes_noncompletionversion_month_check CHECK ((month >= 0)),
    CONSTRAINT outcomes_noncompletionversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_noncompletionversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_noncompletionversion OWNER TO act_owner;


CREATE TABLE public.people_agreement (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    "to" character varying(20) NOT NULL,
    answer character varying(10) NOT NULL,
    answered_on date NOT NULL,
    authority_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT agreement_answer CHECK (((answer)::text = ANY ((ARRAY['agreed'::character varying, 'declined'::character varying, 'not_asked'::character varying])::text[]))),
    CONSTRAINT agreement_to CHECK ((("to")::text = ANY ((ARRAY['take_part'::character varying, 'evaluation'::character varying])::text[]))),
    CONSTRAINT people_agreement_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.people_agreement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.people_agreement OWNER TO act_owner;


CREATE TABLE public.people_youngperson (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    lineage uuid NOT NULL,
    name character varying(200) NOT NULL,
    called character varying(100) NOT NULL,
    pronouns character varying(40) NOT NULL,
    born_on date NOT NULL,
    gender character varying(10) NOT NULL,
    ethnicity character varying(10) NOT NULL,
    disability character varying(10) NOT NULL,
    disability_words text NOT NULL,
    language character varying(60) NOT NULL,
    language_not_said character varying(10) NOT NULL,
    what_matters text NOT NULL,
    what_matters_on date,
    authority_id uuid NOT NULL,
    CONSTRAINT people_youngperson_version_check CHECK ((version >= 0)),
    CONSTRAINT young_person_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT young_person_language_said_or_not CHECK (((((language)::text = ''::text) AND ((language_not_said)::text = ANY ((ARRAY['not_asked'::character varying, 'declined'::character varying])::text[]))) OR ((NOT ((language)::text = ''::text)) AND ((language_not_said)::text = ''::text)))),
    CONSTRAINT young_person_words_have_a_day CHECK ((((what_matters = ''::text) AND (what_matters_on IS NULL)) OR ((NOT (what_matters = ''::text)) AND (what_matters_on IS NOT NULL))))
);

ALTER TABLE ONLY public.people_youngperson FORCE ROW LEVEL SECURITY;


ALTER TABLE public.people_youngperson OWNER TO act_owner;


CREATE TABLE public.people_youngpersonversion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    lineage uuid NOT NULL,
    name character varying(200) NOT NULL,
    called character varying(100) NOT NULL,
    pronouns character varying(40) NOT NULL,
    born_on date NOT NULL,
    gender character varying(10) NOT NULL,
    ethnicity character varying(10) NOT NULL,
    disability character varying(10) NOT NULL,
    disability_words text NOT NULL,
    language character varying(60) NOT NULL,
    language_not_said character varying(10) NOT NULL,
    what_matters text NOT NULL,
    what_matters_on date,
    history_user_id uuid,
    history_change_reason character varying(200),
    history_id uuid NOT NULL,
    history_date timestamp with time zone NOT NULL,
    history_type character varying(1) NOT NULL,
    authority_id uuid,
    CONSTRAINT people_youngpersonversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.people_youngpersonversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.people_youngpersonversion OWNER TO act_owner;


CREATE TABLE public.placements_missingepisode (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    kind character varying(1) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    offered character varying(10) NOT NULL,
    accepted character varying(3) NOT NULL,
    interviewed_at timestamp with time zone,
    interviewer character varying(200) NOT NULL,
    told text NOT NULL,
    about_others text NOT NULL,
    not_offered_because text NOT NULL,
    authority_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT missing_accepted_an_offer CHECK ((((accepted)::text = ''::text) OR ((offered)::text = 'yes'::text))),
    CONSTRAINT missing_answers CHECK ((((accepted)::text = ANY ((ARRAY[''::character varying, 'yes'::character varying, 'no'::character varying])::text[])) AND ((kind)::text = ANY ((ARRAY['M'::character varying, 'A'::character varying])::text[])) AND ((offered)::text = ANY ((ARRAY[''::character varying, 'yes'::character varying, 'no'::character varying, 'not_needed'::character varying])::text[])))),
    CONSTRAINT missing_interview CHECK ((((about_others = ''::text) AND (interviewed_at IS NULL) AND ((interviewer)::text = ''::text) AND (told = ''::text)) OR (((accepted)::text = 'yes'::text) AND (interviewed_at >= ended_at) AND (interviewed_at IS NOT NULL) AND (NOT ((interviewer)::text = ''::text))))),
    CONSTRAINT missing_no_offer_has_a_reason CHECK ((((not_offered_because = ''::text) AND ((offered)::text = ANY ((ARRAY[''::character varying, 'yes'::character varying])::text[]))) OR (((offered)::text = ANY ((ARRAY['no'::character varying, 'not_needed'::character varying])::text[])) AND (NOT (not_offered_because = ''::text))))),
    CONSTRAINT missing_offered_once_home CHECK ((((offered)::text = ''::text) OR (ended_at IS NOT NULL))),
    CONSTRAINT missing_times CHECK (((ended_at IS NULL) OR (ended_at > began_at))),
    CONSTRAINT placements_missingepisode_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.placements_missingepisode FORCE ROW LEVEL SECURITY;


ALTER TABLE public.placements_missingepisode OWNER TO act_owner;


CREATE TABLE public.placements_missingepisodeversion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    kind character varying(1) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    offered character varying(10) NOT NULL,
    accepted character varying(3) NOT NULL,
    interviewed_at timestamp with time zone,
    interviewer character varying(200) NOT NULL,
    told text NOT NULL,
    about_others text NOT NULL,
    not_offered_because text NOT NULL,
    history_user_id uuid,
    history_change_reason character varying(200),
    history_id uuid NOT NULL,
    history_date timestamp with time zone NOT NULL,
    history_type character varying(1) NOT NULL,
    authority_id uuid,
    young_person_id uuid,
    CONSTRAINT placements_missingepisodeversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.placements_missingepisodeversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.placements_missingepisodeversion OWNER TO act_owner;


CREATE TABLE public.placements_placement (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    began_on date NOT NULL,
    ended_on date,
    kind character varying(4) NOT NULL,
    provider character varying(3) NOT NULL,
    miles numeric(5,1),
    legal_status character varying(2) NOT NULL,
    liberty boolean NOT NULL,
    unregistered boolean NOT NULL,
    ended_because character varying(6) NOT NULL,
    authority_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT placement_dates CHECK (((ended_on IS NULL) OR (ended_on > began_on))),
    CONSTRAINT placement_end_has_a_reason CHECK (((((ended_because)::text = ''::text) AND (ended_on IS NULL)) OR ((ended_on IS NOT NULL) AND (NOT ((ended_because)::text = ''::text))))),
    CONSTRAINT placement_has_a_kind CHECK ((NOT ((kind)::text = ''::text))),
    CONSTRAINT placement_home_is_not_care CHECK (((NOT ((kind)::text = 'HOME'::text)) OR (((legal_status)::text = ''::text) AND (NOT liberty) AND ((provider)::text = ''::text) AND (NOT unregistered)))),
    CONSTRAINT placement_miles CHECK (((miles IS NULL) OR ((miles >= (0)::numeric) AND (miles <= (999)::numeric)))),
    CONSTRAINT placements_placement_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.placements_placement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.placements_placement OWNER TO act_owner;


CREATE TABLE public.placements_placementversion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    began_on date NOT NULL,
    ended_on date,
    kind character varying(4) NOT NULL,
    provider character varying(3) NOT NULL,
    miles numeric(5,1),
    legal_status character varying(2) NOT NULL,
    liberty boolean NOT NULL,
    unregistered boolean NOT NULL,
    ended_because character varying(6) NOT NULL,
    history_user_id uuid,
    history_change_reason character varying(200),
    history_id uuid NOT NULL,
    history_date timestamp with time zone NOT NULL,
    history_type character varying(1) NOT NULL,
    authority_id uuid,
    young_person_id uuid,
    CONSTRAINT placements_placementversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.placements_placementversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.placements_placementversion OWNER TO act_owner;


CREATE TABLE public.referrals_decision (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    accepted boolean NOT NULL,
    reasons text NOT NULL,
    eligible boolean,
    eligibility_words text NOT NULL,
    decided_on date NOT NULL,
    authority_id uuid NOT NULL,
    decided_by_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    referral_id uuid NOT NULL,
    CONSTRAINT decision_has_reasons CHECK ((NOT (reasons = ''::text))),
    CONSTRAINT referrals_decision_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.referrals_decision FORCE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_decision OWNER TO act_owner;


CREATE TABLE public.referrals_draft (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    answers jsonb NOT NULL,
    sent_as uuid,
    authority_id uuid NOT NULL,
    started_by_id uuid NOT NULL,
    CONSTRAINT referrals_draft_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.referrals_draft FORCE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_draft OWNER TO act_owner;


CREATE TABLE public.referrals_expectedpath (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    accommodation character varying(30) NOT NULL,
    expected_from date NOT NULL,
    weeks smallint NOT NULL,
    certainty character varying(20) NOT NULL,
    evidence text NOT NULL,
    judged_with character varying(200) NOT NULL,
    judged_on date NOT NULL,
    authority_id uuid NOT NULL,
    judged_by_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    referral_id uuid NOT NULL,
    CONSTRAINT expected_path_answers CHECK ((((accommodation)::text = ANY ((ARRAY['secure_home'::character varying, 'childrens_home'::character varying, 'residential_school'::character varying, 'foster_care'::character varying, 'supported'::character varying, 'custody'::character varying, 'hospital'::character varying, 'other'::character varying, 'home'::character varying])::text[])) AND ((certainty)::text = ANY ((ARRAY['nearly_certain'::character varying, 'likely'::character varying, 'possible'::character varying])::text[])))),
    CONSTRAINT expected_path_has_evidence CHECK ((NOT (evidence = ''::text))),
    CONSTRAINT expected_path_weeks CHECK (((weeks >= 1) AND (weeks <= 936))),
    CONSTRAINT referrals_expectedpath_version_check CHECK ((version >= 0)),
    CONSTRAINT referrals_expectedpath_weeks_check CHECK ((weeks >= 0))
);

ALTER TABLE ONLY public.referrals_expectedpath FORCE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_expectedpath OWNER TO act_owner;


CREATE TABLE public.referrals_referral (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    referred_as character varying(20) NOT NULL,
    initials character varying(12) NOT NULL,
    made_on date NOT NULL,
    lives character varying(20) NOT NULL,
    lives_words text NOT NULL,
    harm character varying(20) NOT NULL,
    exploitation_risk character varying(20) NOT NULL,
    exploitation_words text NOT NULL,
    breakdown_risk character varying(20) NOT NULL,
    breakdown_of character varying(20) NOT NULL,
    breakdown_words text NOT NULL,
    strengths text NOT NULL,
    social_worker_named character varying(200) NOT NULL,
    state character varying(20) NOT NULL,
    agency_id uuid,
    authority_id uuid NOT NULL,
    referred_by_id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    CONSTRAINT referral_breakdown CHECK ((((breakdown_risk)::text = ANY ((ARRAY['low'::character varying, 'medium'::character varying, 'high'::character varying, 'not_assessed'::character varying])::text[])) AND ((breakdown_of)::text = ANY ((ARRAY['family'::character varying, 'placement'::character varying])::text[])))),
    CONSTRAINT referral_exploitation CHECK (((exploitation_risk)::text = ANY ((ARRAY['low'::character varying, 'medium'::character varying, 'high'::character varying, 'not_assessed'::character varying])::text[]))),
    CONSTRAINT referral_harm CHECK (((harm)::text = ANY ((ARRAY['happened'::character varying, 'suspected'::character varying, 'none_known'::character varying, 'not_asked'::character varying])::text[]))),
    CONSTRAINT referral_has_words CHECK (((NOT (exploitation_words = ''::text)) AND (NOT (breakdown_words = ''::text)))),
    CONSTRAINT referral_lives CHECK (((lives)::text = ANY ((ARRAY['parent'::character varying, 'family'::character varying, 'foster'::character varying, 'childrens_home'::character varying, 'supported'::character varying, 'secure'::character varying, 'elsewhere'::character varying, 'not_known'::character varying])::text[]))),
    CONSTRAINT referral_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'accepted'::character varying, 'not_accepted'::character varying, 'allocated'::character varying])::text[]))),
    CONSTRAINT referrals_referral_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.referrals_referral FORCE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_referral OWNER TO act_owner;


CREATE TABLE public.referrals_referralversion (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    referred_as character varying(20) NOT NULL,
    initials character varying(12) NOT NULL,
    made_on date NOT NULL,
    lives character varying(20) NOT NULL,
    lives_words text NOT NULL,
    harm character varying(20) NOT NULL,
    exploitation_risk character varying(20) NOT NULL,
    exploitation_words text NOT NULL,
    breakdown_risk character varying(20) NOT NULL,
    breakdown_of character varying(20) NOT NULL,
    breakdown_words text NOT NULL,
    strengths text NOT NULL,
    social_worker_named character varying(200) NOT NULL,
    state character varying(20) NOT NULL,
    history_user_id uuid,
    history_change_reason character varying(200),
    history_id uuid NOT NULL,
    history_date timestamp with time zone NOT NULL,
    history_type character varying(1) NOT NULL,
    agency_id uuid,
    authority_id uuid,
    referred_by_id uuid,
    young_person_id uuid,
    CONSTRAINT referrals_referralversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.referrals_referralversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_referralversion OWNER TO act_owner;


CREATE TABLE public.trust_agency (
    id uuid NOT NULL,
    name character varying(100) NOT NULL
);


ALTER TABLE public.trust_agency OWNER TO act_owner;


CREATE TABLE public.trust_auditrow (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(10) NOT NULL,
    what character varying(80) NOT NULL,
    actor_id uuid,
    request_id uuid,
    object_id uuid,
    method character varying(8) NOT NULL,
    status smallint,
    place bigint NOT NULL,
    hash character varying(64) NOT NULL,
    tied_as smallint NOT NULL,
    authority_id uuid,
    CONSTRAINT audit_kind CHECK (((kind)::text = ANY ((ARRAY['act'::character varying, 'sight'::character varying, 'refusal'::character varying])::text[]))),
    CONSTRAINT audit_says_what CHECK ((NOT ((what)::text = ''::text))),
    CONSTRAINT trust_auditrow_place_check CHECK ((place >= 0)),
    CONSTRAINT trust_auditrow_status_check CHECK ((status >= 0)),
    CONSTRAINT trust_auditrow_tied_as_check CHECK ((tied_as >= 0))
);

ALTER TABLE ONLY public.trust_auditrow FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_auditrow OWNER TO act_owner;


CREATE TABLE public.trust_auditsubject (
    id uuid NOT NULL,
    young_person_id uuid NOT NULL,
    actor_id uuid NOT NULL,
    row_id uuid NOT NULL,
    authority_id uuid NOT NULL
);

ALTER TABLE ONLY public.trust_auditsubject FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_auditsubject OWNER TO act_owner;


CREATE TABLE public.trust_authority (
    id uuid NOT NULL,
    code character varying(9) NOT NULL,
    name character varying(100) NOT NULL,
    duty_team character varying(200) NOT NULL
);


ALTER TABLE public.trust_authority OWNER TO act_owner;


CREATE TABLE public.trust_block (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    why character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    authority_id uuid NOT NULL,
    by_id uuid NOT NULL,
    ended_by_id uuid,
    user_id uuid NOT NULL,
    CONSTRAINT block_ended_by_another CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL) AND (NOT ((ended_by_id = user_id) AND (ended_by_id IS NOT NULL)))))),
    CONSTRAINT block_says_why CHECK ((NOT ((why)::text = ''::text))),
    CONSTRAINT trust_block_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_block FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_block OWNER TO act_owner;


CREATE TABLE public.trust_chainhead (
    chain uuid NOT NULL,
    length bigint NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT trust_chainhead_length_check CHECK ((length >= 0))
);

ALTER TABLE ONLY public.trust_chainhead FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_chainhead OWNER TO act_owner;


CREATE TABLE public.trust_countersign (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    what character varying(10) NOT NULL,
    why character varying(500) NOT NULL,
    role character varying(20) NOT NULL,
    since date,
    asked_at timestamp with time zone NOT NULL,
    lapses_at timestamp with time zone NOT NULL,
    agreed_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_words character varying(500) NOT NULL,
    used_at timestamp with time zone,
    agreed_by_id uuid,
    asked_by_id uuid,
    authority_id uuid NOT NULL,
    ended_by_id uuid,
    person_id uuid,
    CONSTRAINT countersign_agreed_in_time CHECK ((((agreed_at IS NULL) AND (agreed_by_id IS NULL)) OR ((agreed_at IS NOT NULL) AND (agreed_by_id IS NOT NULL) AND (agreed_at >= asked_at) AND (agreed_at < lapses_at)))),
    CONSTRAINT countersign_at_most CHECK ((lapses_at <= (asked_at + '744:00:00'::interval))),
    CONSTRAINT countersign_end CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL) AND ((ended_words)::text = ''::text)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL) AND (used_at IS NULL) AND ((agreed_at IS NULL) OR (ended_at >= agreed_at))))),
    CONSTRAINT countersign_lapses CHECK ((lapses_at > asked_at)),
    CONSTRAINT countersign_says_what CHECK ((((person_id IS NOT NULL) AND (since IS NOT NULL) AND ((what)::text = 'role'::text) AND ((role)::text = ANY ((ARRAY['administrator'::character varying, 'evaluator'::character varying, 'finance'::character varying, 'manager'::character varying])::text[]))) OR ((asked_by_id IS NOT NULL) AND (person_id IS NULL) AND ((role)::text = ''::text) AND (since IS NULL) AND ((what)::text = 'paper'::text)))),
    CONSTRAINT countersign_says_why CHECK ((NOT ((why)::text = ''::text))),
    CONSTRAINT countersign_two_people CHECK (((NOT ((agreed_by_id = asked_by_id) AND (agreed_by_id IS NOT NULL) AND (asked_by_id IS NOT NULL))) AND (NOT ((agreed_by_id = person_id) AND (agreed_by_id IS NOT NULL) AND (person_id IS NOT NULL))))),
    CONSTRAINT countersign_used_after_agreed CHECK (((used_at IS NULL) OR ((agreed_at IS NOT NULL) AND (used_at >= agreed_at)))),
    CONSTRAINT trust_countersign_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_countersign FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_countersign OWNER TO act_owner;


COMMENT ON CONSTRAINT countersign_at_most ON public.trust_countersign IS 'act 84ae39714a6b5e11 4a9c420f2ddf709e';



CREATE TABLE public.trust_idempotencykey (
    key uuid NOT NULL,
    actor_id uuid NOT NULL,
    digest character varying(64) NOT NULL,
    result uuid,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.trust_idempotencykey FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_idempotencykey OWNER TO act_owner;


CREATE TABLE public.trust_message (
    id uuid NOT NULL,
    subject character varying(100) NOT NULL,
    body character varying(1000) NOT NULL,
    path character varying(200) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    to_id uuid NOT NULL,
    CONSTRAINT message_says_something CHECK (((NOT ((subject)::text = ''::text)) AND (NOT ((body)::text = ''::text))))
);

ALTER TABLE ONLY public.trust_message FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_message OWNER TO act_owner;


CREATE TABLE public.trust_opening (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    reason character varying(10) NOT NULL,
    why text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    reviewed_at timestamp with time zone,
    outcome character varying(10) NOT NULL,
    review_words text NOT NULL,
    authority_id uuid NOT NULL,
    ended_by_id uuid,
    reviewed_by_id uuid,
    user_id uuid NOT NULL,
    CONSTRAINT opening_at_most CHECK ((until <= (opened_at + '24:00:00'::interval))),
    CONSTRAINT opening_end CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended_at >= opened_at) AND (ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL)))),
    CONSTRAINT opening_hours CHECK ((until > opened_at)),
    CONSTRAINT opening_review CHECK (((((outcome)::text = ''::text) AND (review_words = ''::text) AND (reviewed_at IS NULL) AND (reviewed_by_id IS NULL)) OR ((reviewed_at >= opened_at) AND (reviewed_at IS NOT NULL) AND (reviewed_by_id IS NOT NULL) AND ((outcome)::text = ANY ((ARRAY['right'::character varying, 'not_right'::character varying, 'talk'::character varying])::text[])) AND (NOT (review_words = ''::text))))),
    CONSTRAINT opening_reviewed_by_another CHECK ((NOT ((reviewed_by_id = user_id) AND (reviewed_by_id IS NOT NULL)))),
    CONSTRAINT opening_says_why CHECK (((NOT (why = ''::text)) AND (NOT ((reason)::text = ''::text)))),
    CONSTRAINT trust_opening_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_opening FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_opening OWNER TO act_owner;


COMMENT ON CONSTRAINT opening_at_most ON public.trust_opening IS 'act a075c72219a7b038 b844ef7b41d130f4';



CREATE TABLE public.trust_pass (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    given_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    authority_id uuid NOT NULL,
    ended_by_id uuid,
    given_by_id uuid,
    user_id uuid NOT NULL,
    restriction_id uuid NOT NULL,
    CONSTRAINT pass_end CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR (ended_at IS NOT NULL))),
    CONSTRAINT trust_pass_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_pass FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_pass OWNER TO act_owner;


CREATE TABLE public.trust_posting (
    id uuid NOT NULL,
    role character varying(20) NOT NULL,
    places smallint,
    since date NOT NULL,
    until date,
    agency_id uuid,
    authority_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT posting_agency_of_partners CHECK ((((agency_id IS NOT NULL) AND ((role)::text = 'partner'::text)) OR ((NOT ((role)::text = 'partner'::text)) AND (agency_id IS NULL)))),
    CONSTRAINT posting_dates CHECK (((until IS NULL) OR (until >= since))),
    CONSTRAINT posting_role CHECK (((role)::text = ANY ((ARRAY['key_worker'::character varying, 'social_worker'::character varying, 'manager'::character varying, 'partner'::character varying, 'evaluator'::character varying, 'finance'::character varying, 'administrator'::character varying])::text[]))),
    CONSTRAINT trust_posting_places_check CHECK ((places >= 0))
);

ALTER TABLE ONLY public.trust_posting FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_posting OWNER TO act_owner;


CREATE TABLE public.trust_restriction (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    asked_at timestamp with time zone,
    lifted_at timestamp with time zone,
    asked_by_id uuid,
    authority_id uuid NOT NULL,
    lifted_by_id uuid,
    CONSTRAINT restriction_asked CHECK ((((asked_at IS NULL) AND (asked_by_id IS NULL)) OR ((asked_at IS NOT NULL) AND (asked_by_id IS NOT NULL)))),
    CONSTRAINT restriction_lifted_by_another CHECK ((((lifted_at IS NULL) AND (lifted_by_id IS NULL)) OR ((asked_by_id IS NOT NULL) AND (lifted_at IS NOT NULL) AND (lifted_by_id IS NOT NULL) AND (NOT ((lifted_by_id = asked_by_id) AND (lifted_by_id IS NOT NULL) AND (asked_by_id IS NOT NULL)))))),
    CONSTRAINT trust_restriction_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_restriction FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_restriction OWNER TO act_owner;


CREATE TABLE public.trust_restrictionreview (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    reason character varying(10) NOT NULL,
    words text NOT NULL,
    "on" date NOT NULL,
    look_again_on date NOT NULL,
    authority_id uuid NOT NULL,
    by_id uuid NOT NULL,
    restriction_id uuid NOT NULL,
    CONSTRAINT restriction_look_again CHECK ((look_again_on > "on")),
    CONSTRAINT restriction_says_why CHECK (((NOT (words = ''::text)) AND (NOT ((reason)::text = ''::text)))),
    CONSTRAINT trust_restrictionreview_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_restrictionreview FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_restrictionreview OWNER TO act_owner;


CREATE TABLE public.trust_search (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    authority_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT trust_search_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_search FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_search OWNER TO act_owner;


CREATE TABLE public.trust_searchresult (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    authority_id uuid NOT NULL,
    search_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT trust_searchresult_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_searchresult FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_searchresult OWNER TO act_owner;


CREATE TABLE public.trust_share (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    purpose character varying(20) NOT NULL,
    why text NOT NULL,
    since date NOT NULL,
    until date NOT NULL,
    ended_at timestamp with time zone,
    agency_id uuid NOT NULL,
    authority_id uuid NOT NULL,
    by_id uuid NOT NULL,
    ended_by_id uuid,
    user_id uuid NOT NULL,
    CONSTRAINT share_dates CHECK ((until > since)),
    CONSTRAINT share_end CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL)))),
    CONSTRAINT share_says_why CHECK (((NOT ((purpose)::text = ''::text)) AND (NOT (why = ''::text)))),
    CONSTRAINT trust_share_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_share FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_share OWNER TO act_owner;


CREATE TABLE public.trust_tie (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    since date NOT NULL,
    until date,
    ended_because character varying(10) NOT NULL,
    authority_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT tie_cover_ends CHECK (((NOT ((kind)::text = 'cover'::text)) OR (until IS NOT NULL))),
    CONSTRAINT tie_dates CHECK (((until IS NULL) OR (until >= since))),
    CONSTRAINT tie_kind CHECK (((kind)::text = ANY ((ARRAY['key_worker'::character varying, 'social_worker'::character varying, 'cover'::character varying])::text[]))),
    CONSTRAINT trust_tie_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_tie FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_tie OWNER TO act_owner;


CREATE TABLE public.trust_unsentform (
    id uuid NOT NULL,
    place character varying(200) NOT NULL,
    words jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    authority_id uuid NOT NULL,
    owner_id uuid NOT NULL
);

ALTER TABLE ONLY public.trust_unsentform FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_unsentform OWNER TO act_owner;


CREATE TABLE public.trust_user (
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    id uuid NOT NULL,
    username character varying(150) NOT NULL,
    name character varying(150) NOT NULL,
    mail character varying(254) NOT NULL,
    is_active boolean NOT NULL,
    must_change_password boolean NOT NULL,
    CONSTRAINT user_name_in_small_letters CHECK (((username)::text = lower((username)::text)))
);

ALTER TABLE ONLY public.trust_user FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_user OWNER TO act_owner;


CREATE TABLE public.voice_feedback (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    given_by character varying(20) NOT NULL,
    given_on date NOT NULL,
    mode character varying(10) NOT NULL,
    form_version character varying(20) NOT NULL,
    listened character varying(10) NOT NULL,
    there character varying(10) NOT NULL,
    say character varying(10) NOT NULL,
    safer character varying(10) NOT NULL,
    closer character varying(10) NOT NULL,
    recommend character varying(10) NOT NULL,
    helped text NOT NULL,
    different text NOT NULL,
    about_id uuid,
    authority_id uuid NOT NULL,
    typed_by_id uuid,
    young_person_id uuid NOT NULL,
    CONSTRAINT feedback_answers CHECK ((((given_by)::text = ANY ((ARRAY['young_person'::character varying, 'parent'::character varying])::text[])) AND (NOT ((form_version)::text = ''::text)) AND ((listened)::text = ANY ((ARRAY['yes'::character varying, 'sort_of'::character varying, 'no'::character varying, 'rather_not'::character varying, 'skipped'::character varying])::text[])) AND ((there)::text = ANY ((ARRAY['yes'::character varying, 'sort_of'::character varying, 'no'::character varying, 'rather_not'::character varying, 'skipped'::character varying])::text[])) AND ((say)::text = ANY ((ARRAY['yes'::character varying, 'sort_of'::character varying, 'no'::character varying, 'rather_not'::character varying, 'skipped'::character varying])::text[])) AND ((safer)::text = ANY ((ARRAY['yes'::character varying, 'sort_of'::character varying, 'no'::character varying, 'rather_not'::character varying, 'skipped'::character varying])::text[])) AND ((closer)::text = ANY ((ARRAY['yes'::character varying, 'sort_of'::character varying, 'no'::character varying, 'rather_not'::character varying, 'skipped'::character varying])::text[])) AND ((recommend)::text = ANY ((ARRAY['yes'::character varying, 'sort_of'::character varying, 'no'::character varying, 'rather_not'::character varying, 'skipped'::character varying])::text[])))),
    CONSTRAINT feedback_not_typed_by_the_rated CHECK (((typed_by_id IS NULL) OR (about_id IS NULL) OR (NOT ((typed_by_id = about_id) AND (typed_by_id IS NOT NULL) AND (about_id IS NOT NULL))))),
    CONSTRAINT feedback_says_something CHECK ((NOT (((listened)::text = 'skipped'::text) AND ((there)::text = 'skipped'::text) AND ((say)::text = 'skipped'::text) AND ((safer)::text = 'skipped'::text) AND ((closer)::text = 'skipped'::text) AND ((recommend)::text = 'skipped'::text) AND (different = ''::text) AND (helped = ''::text)))),
    CONSTRAINT feedback_typed_from_paper CHECK (((((mode)::text = 'paper'::text) AND (typed_by_id IS NOT NULL)) OR (((mode)::text = 'tablet'::text) AND (typed_by_id IS NULL)))),
    CONSTRAINT voice_feedback_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.voice_feedback FORCE ROW LEVEL SECURITY;


ALTER TABLE public.voice_feedback OWNER TO act_owner;








INSERT INTO public.auth_permission VALUES
	(1, 'Can add permission', 1, 'add_permission'),
	(2, 'Can change permission', 1, 'change_permission'),
	(3, 'Can delete permission', 1, 'delete_permission'),
	(4, 'Can view permission', 1, 'view_permission'),
	(5, 'Can add group', 2, 'add_group'),
	(6, 'Can change group', 2, 'change_group'),
	(7, 'Can delete group', 2, 'delete_group'),
	(8, 'Can view group', 2, 'view_group'),
	(9, 'Can add content type', 3, 'add_contenttype'),
	(10, 'Can change content type', 3, 'change_contenttype'),
	(11, 'Can delete content type', 3, 'delete_contenttype'),
	(12, 'Can view content type', 3, 'view_contenttype'),
	(13, 'Can add session', 4, 'add_session'),
	(14, 'Can change session', 4, 'change_session'),
	(15, 'Can delete session', 4, 'delete_session'),
	(16, 'Can view session', 4, 'view_session'),
	(17, 'Can add access attempt', 5, 'add_accessattempt'),
	(18, 'Can change access attempt', 5, 'change_accessattempt'),
	(19, 'Can delete access attempt', 5, 'delete_accessattempt'),
	(20, 'Can view access attempt', 5, 'view_accessattempt'),
	(21, 'Can add access log', 6, 'add_accesslog'),
	(22, 'Can change access log', 6, 'change_accesslog'),
	(23, 'Can delete access log', 6, 'delete_accesslog'),
	(24, 'Can view access log', 6, 'view_accesslog'),
	(25, 'Can add access failure', 7, 'add_accessfailurelog'),
	(26, 'Can change access failure', 7, 'change_accessfailurelog'),
	(27, 'Can delete access failure', 7, 'delete_accessfailurelog'),
	(28, 'Can view access failure', 7, 'view_accessfailurelog'),
	(29, 'Can add access attempt expiration', 8, 'add_accessattemptexpiration'),
	(30, 'Can change access attempt expiration', 8, 'change_accessattemptexpiration'),
	(31, 'Can delete access attempt expiration', 8, 'delete_accessattemptexpiration'),
	(32, 'Can view access attempt expiration', 8, 'view_accessattemptexpiration'),
	(33, 'Can add agency', 9, 'add_agency'),
	(34, 'Can change agency', 9, 'change_agency'),
	(35, 'Can delete agency', 9, 'delete_agency'),
	(36, 'Can view agency', 9, 'view_agency'),
	(37, 'Can add authority', 10, 'add_authority'),
	(38, 'Can change authority', 10, 'change_authority'),
	(39, 'Can delete authority', 10, 'delete_authority'),
	(40, 'Can view authority', 10, 'view_authority'),
	(41, 'Can add chain head', 11, 'add_chainhead'),
	(42, 'Can change chain head', 11, 'change_chainhead'),
	(43, 'Can delete chain head', 11, 'delete_chainhead'),
	(44, 'Can view chain head', 11, 'view_chainhead'),
	(45, 'Can add user', 12, 'add_user'),
	(46, 'Can change user', 12, 'change_user'),
	(47, 'Can delete user', 12, 'delete_user'),
	(48, 'Can view user', 12, 'view_user'),
	(49, 'Can add audit row', 13, 'add_auditrow'),
	(50, 'Can change audit row', 13, 'change_auditrow');
INSERT INTO public.auth_permission VALUES
	(51, 'Can delete audit row', 13, 'delete_auditrow'),
	(52, 'Can view audit row', 13, 'view_auditrow'),
	(53, 'Can add block', 14, 'add_block'),
	(54, 'Can change block', 14, 'change_block'),
	(55, 'Can delete block', 14, 'delete_block'),
	(56, 'Can view block', 14, 'view_block'),
	(57, 'Can add countersign', 15, 'add_countersign'),
	(58, 'Can change countersign', 15, 'change_countersign'),
	(59, 'Can delete countersign', 15, 'delete_countersign'),
	(60, 'Can view countersign', 15, 'view_countersign'),
	(61, 'Can add idempotency key', 16, 'add_idempotencykey'),
	(62, 'Can change idempotency key', 16, 'change_idempotencykey'),
	(63, 'Can delete idempotency key', 16, 'delete_idempotencykey'),
	(64, 'Can view idempotency key', 16, 'view_idempotencykey'),
	(65, 'Can add message', 17, 'add_message'),
	(66, 'Can change message', 17, 'change_message'),
	(67, 'Can delete message', 17, 'delete_message'),
	(68, 'Can view message', 17, 'view_message'),
	(69, 'Can add opening', 18, 'add_opening'),
	(70, 'Can change opening', 18, 'change_opening'),
	(71, 'Can delete opening', 18, 'delete_opening'),
	(72, 'Can view opening', 18, 'view_opening'),
	(73, 'Can add posting', 19, 'add_posting'),
	(74, 'Can change posting', 19, 'change_posting'),
	(75, 'Can delete posting', 19, 'delete_posting'),
	(76, 'Can view posting', 19, 'view_posting'),
	(77, 'Can add restriction', 20, 'add_restriction'),
	(78, 'Can change restriction', 20, 'change_restriction'),
	(79, 'Can delete restriction', 20, 'delete_restriction'),
	(80, 'Can view restriction', 20, 'view_restriction'),
	(81, 'Can add pass', 21, 'add_pass'),
	(82, 'Can change pass', 21, 'change_pass'),
	(83, 'Can delete pass', 21, 'delete_pass'),
	(84, 'Can view pass', 21, 'view_pass'),
	(85, 'Can add restriction review', 22, 'add_restrictionreview'),
	(86, 'Can change restriction review', 22, 'change_restrictionreview'),
	(87, 'Can delete restriction review', 22, 'delete_restrictionreview'),
	(88, 'Can view restriction review', 22, 'view_restrictionreview'),
	(89, 'Can add search', 23, 'add_search'),
	(90, 'Can change search', 23, 'change_search'),
	(91, 'Can delete search', 23, 'delete_search'),
	(92, 'Can view search', 23, 'view_search'),
	(93, 'Can add search result', 24, 'add_searchresult'),
	(94, 'Can change search result', 24, 'change_searchresult'),
	(95, 'Can delete search result', 24, 'delete_searchresult'),
	(96, 'Can view search result', 24, 'view_searchresult'),
	(97, 'Can add share', 25, 'add_share'),
	(98, 'Can change share', 25, 'change_share'),
	(99, 'Can delete share', 25, 'delete_share'),
	(100, 'Can view share', 25, 'view_share');
INSERT INTO public.auth_permission VALUES
	(101, 'Can add tie', 26, 'add_tie'),
	(102, 'Can change tie', 26, 'change_tie'),
	(103, 'Can delete tie', 26, 'delete_tie'),
	(104, 'Can view tie', 26, 'view_tie'),
	(105, 'Can add unsent form', 27, 'add_unsentform'),
	(106, 'Can change unsent form', 27, 'change_unsentform'),
	(107, 'Can delete unsent form', 27, 'delete_unsentform'),
	(108, 'Can view unsent form', 27, 'view_unsentform'),
	(109, 'Can add audit subject', 28, 'add_auditsubject'),
	(110, 'Can change audit subject', 28, 'change_auditsubject'),
	(111, 'Can delete audit subject', 28, 'delete_auditsubject'),
	(112, 'Can view audit subject', 28, 'view_auditsubject'),
	(113, 'Can add young person', 29, 'add_youngperson'),
	(114, 'Can change young person', 29, 'change_youngperson'),
	(115, 'Can delete young person', 29, 'delete_youngperson'),
	(116, 'Can view young person', 29, 'view_youngperson'),
	(117, 'Can add agreement', 30, 'add_agreement'),
	(118, 'Can change agreement', 30, 'change_agreement'),
	(119, 'Can delete agreement', 30, 'delete_agreement'),
	(120, 'Can view agreement', 30, 'view_agreement'),
	(121, 'Can add young person version', 31, 'add_youngpersonversion'),
	(122, 'Can change young person version', 31, 'change_youngpersonversion'),
	(123, 'Can delete young person version', 31, 'delete_youngpersonversion'),
	(124, 'Can view young person version', 31, 'view_youngpersonversion'),
	(125, 'Can add look review', 32, 'add_lookreview'),
	(126, 'Can change look review', 32, 'change_lookreview'),
	(127, 'Can delete look review', 32, 'delete_lookreview'),
	(128, 'Can view look review', 32, 'view_lookreview'),
	(129, 'Can add reviewed look', 33, 'add_reviewedlook'),
	(130, 'Can change reviewed look', 33, 'change_reviewedlook'),
	(131, 'Can delete reviewed look', 33, 'delete_reviewedlook'),
	(132, 'Can view reviewed look', 33, 'view_reviewedlook'),
	(133, 'Can add referral', 34, 'add_referral'),
	(134, 'Can change referral', 34, 'change_referral'),
	(135, 'Can delete referral', 34, 'delete_referral'),
	(136, 'Can view referral', 34, 'view_referral'),
	(137, 'Can add expected path', 35, 'add_expectedpath'),
	(138, 'Can change expected path', 35, 'change_expectedpath'),
	(139, 'Can delete expected path', 35, 'delete_expectedpath'),
	(140, 'Can view expected path', 35, 'view_expectedpath'),
	(141, 'Can add decision', 36, 'add_decision'),
	(142, 'Can change decision', 36, 'change_decision'),
	(143, 'Can delete decision', 36, 'delete_decision'),
	(144, 'Can view decision', 36, 'view_decision'),
	(145, 'Can add referral version', 37, 'add_referralversion'),
	(146, 'Can change referral version', 37, 'change_referralversion'),
	(147, 'Can delete referral version', 37, 'delete_referralversion'),
	(148, 'Can view referral version', 37, 'view_referralversion'),
	(149, 'Can add draft', 38, 'add_draft'),
	(150, 'Can change draft', 38, 'change_draft');
INSERT INTO public.auth_permission VALUES
	(151, 'Can delete draft', 38, 'delete_draft'),
	(152, 'Can view draft', 38, 'view_draft'),
	(153, 'Can add assessment version', 39, 'add_assessmentversion'),
	(154, 'Can change assessment version', 39, 'change_assessmentversion'),
	(155, 'Can delete assessment version', 39, 'delete_assessmentversion'),
	(156, 'Can view assessment version', 39, 'view_assessmentversion'),
	(157, 'Can add course', 40, 'add_course'),
	(158, 'Can change course', 40, 'change_course'),
	(159, 'Can delete course', 40, 'delete_course'),
	(160, 'Can view course', 40, 'view_course'),
	(161, 'Can add goal', 41, 'add_goal'),
	(162, 'Can change goal', 41, 'change_goal'),
	(163, 'Can delete goal', 41, 'delete_goal'),
	(164, 'Can view goal', 41, 'view_goal'),
	(165, 'Can add goal rating', 42, 'add_goalrating'),
	(166, 'Can change goal rating', 42, 'change_goalrating'),
	(167, 'Can delete goal rating', 42, 'delete_goalrating'),
	(168, 'Can view goal rating', 42, 'view_goalrating'),
	(169, 'Can add goal version', 43, 'add_goalversion'),
	(170, 'Can change goal version', 43, 'change_goalversion'),
	(171, 'Can delete goal version', 43, 'delete_goalversion'),
	(172, 'Can view goal version', 43, 'view_goalversion'),
	(173, 'Can add non completion', 44, 'add_noncompletion'),
	(174, 'Can change non completion', 44, 'change_noncompletion'),
	(175, 'Can delete non completion', 44, 'delete_noncompletion'),
	(176, 'Can view non completion', 44, 'view_noncompletion'),
	(177, 'Can add non completion version', 45, 'add_noncompletionversion'),
	(178, 'Can change non completion version', 45, 'change_noncompletionversion'),
	(179, 'Can delete non completion version', 45, 'delete_noncompletionversion'),
	(180, 'Can view non completion version', 45, 'view_noncompletionversion'),
	(181, 'Can add assessment', 46, 'add_assessment'),
	(182, 'Can change assessment', 46, 'change_assessment'),
	(183, 'Can delete assessment', 46, 'delete_assessment'),
	(184, 'Can view assessment', 46, 'view_assessment'),
	(185, 'Can add missing episode version', 47, 'add_missingepisodeversion'),
	(186, 'Can change missing episode version', 47, 'change_missingepisodeversion'),
	(187, 'Can delete missing episode version', 47, 'delete_missingepisodeversion'),
	(188, 'Can view missing episode version', 47, 'view_missingepisodeversion'),
	(189, 'Can add placement version', 48, 'add_placementversion'),
	(190, 'Can change placement version', 48, 'change_placementversion'),
	(191, 'Can delete placement version', 48, 'delete_placementversion'),
	(192, 'Can view placement version', 48, 'view_placementversion'),
	(193, 'Can add missing episode', 49, 'add_missingepisode'),
	(194, 'Can change missing episode', 49, 'change_missingepisode'),
	(195, 'Can delete missing episode', 49, 'delete_missingepisode'),
	(196, 'Can view missing episode', 49, 'view_missingepisode'),
	(197, 'Can add placement', 50, 'add_placement'),
	(198, 'Can change placement', 50, 'change_placement'),
	(199, 'Can delete placement', 50, 'delete_placement'),
	(200, 'Can view placement', 50, 'view_placement');
INSERT INTO public.auth_permission VALUES
	(201, 'Can add feedback', 51, 'add_feedback'),
	(202, 'Can change feedback', 51, 'change_feedback'),
	(203, 'Can delete feedback', 51, 'delete_feedback'),
	(204, 'Can view feedback', 51, 'view_feedback'),
	(205, 'Can add contact version', 52, 'add_contactversion'),
	(206, 'Can change contact version', 52, 'change_contactversion'),
	(207, 'Can delete contact version', 52, 'delete_contactversion'),
	(208, 'Can view contact version', 52, 'view_contactversion'),
	(209, 'Can add involvement version', 53, 'add_involvementversion'),
	(210, 'Can change involvement version', 53, 'change_involvementversion'),
	(211, 'Can delete involvement version', 53, 'delete_involvementversion'),
	(212, 'Can view involvement version', 53, 'view_involvementversion'),
	(213, 'Can add contact', 54, 'add_contact'),
	(214, 'Can change contact', 54, 'change_contact'),
	(215, 'Can delete contact', 54, 'delete_contact'),
	(216, 'Can view contact', 54, 'view_contact'),
	(217, 'Can add involvement', 55, 'add_involvement'),
	(218, 'Can change involvement', 55, 'change_involvement'),
	(219, 'Can delete involvement', 55, 'delete_involvement'),
	(220, 'Can view involvement', 55, 'view_involvement'),
	(221, 'Can add cost cover', 56, 'add_costcover'),
	(222, 'Can change cost cover', 56, 'change_costcover'),
	(223, 'Can delete cost cover', 56, 'delete_costcover'),
	(224, 'Can view cost cover', 56, 'view_costcover'),
	(225, 'Can add service cost', 57, 'add_servicecost'),
	(226, 'Can change service cost', 57, 'change_servicecost'),
	(227, 'Can delete service cost', 57, 'delete_servicecost'),
	(228, 'Can view service cost', 57, 'view_servicecost'),
	(229, 'Can add survey wave', 58, 'add_surveywave'),
	(230, 'Can change survey wave', 58, 'change_surveywave'),
	(231, 'Can delete survey wave', 58, 'delete_surveywave'),
	(232, 'Can view survey wave', 58, 'view_surveywave'),
	(233, 'Can add survey answer', 59, 'add_surveyanswer'),
	(234, 'Can change survey answer', 59, 'change_surveyanswer'),
	(235, 'Can delete survey answer', 59, 'delete_surveyanswer'),
	(236, 'Can view survey answer', 59, 'view_surveyanswer'),
	(237, 'Can add interview', 60, 'add_interview'),
	(238, 'Can change interview', 60, 'change_interview'),
	(239, 'Can delete interview', 60, 'delete_interview'),
	(240, 'Can view interview', 60, 'view_interview');















INSERT INTO public.casework_contact VALUES
	('01a22b24-1f68-7526-b2c5-2af3ef03c7cd', 1, '2026-11-30 06:28:37.352857+00', 'young_person', 'home', true, '2016-10-04 16:30:00+00', 60, 'We met at your nan''s. You showed me your dance videos.', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f6e-7568-8eb2-75bace32345b', 1, '2026-11-30 06:28:37.358796+00', 'young_person', 'message', true, '2016-10-07 19:45:00+00', 5, 'You sent a thumbs-up. I said I am around on Saturday.', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f71-7aba-bf61-2904b5f46a3b', 1, '2026-11-30 06:28:37.361916+00', 'young_person', 'car', true, '2016-10-08 10:00:00+00', 90, 'We drove to see the dance studio. You said the worst time is after ten at night.', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f74-76e1-a917-8d5aacc8b6ae', 1, '2026-11-30 06:28:37.364473+00', 'young_person', 'phone', false, '2016-10-12 17:15:00+00', 15, '', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f76-7114-af5e-2a2c9f43a041', 1, '2026-11-30 06:28:37.367119+00', 'parent', 'home', true, '2016-10-13 15:00:00+00', 45, 'Your mum and I talked about what helps on bad evenings.', 'Mum told me about her own sleep and her worries about money.', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f79-7381-994f-0e7500b20372', 1, '2026-11-30 06:28:37.369683+00', 'young_person', 'phone', true, '2016-10-20 20:10:00+00', 30, 'You rang when a car was outside. We stayed on the phone until your nan came.', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f7c-7ab8-bbb3-8bba483a44ed', 1, '2026-11-30 06:28:37.372387+00', 'young_person', 'out', true, '2016-10-30 20:15:00+00', 75, 'Chips and a walk. You told me about the dance teacher and laughed a lot.', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f84-7c7c-91cc-f09b3243eb28', 1, '2026-11-30 06:28:37.380567+00', 'professional', 'meeting', true, '2016-10-25 09:00:00+00', 60, 'We agreed with school how you can go back, two mornings at first.', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.casework_contactversion VALUES
	('01a22b24-1f68-7526-b2c5-2af3ef03c7cd', 1, '2026-11-30 06:28:37.352857+00', 'young_person', 'home', true, '2016-10-04 16:30:00+00', 60, 'We met at your nan''s. You showed me your dance videos.', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f6b-755a-94a9-0097f324d3b6', '2026-11-30 06:28:37.354494+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f6e-7568-8eb2-75bace32345b', 1, '2026-11-30 06:28:37.358796+00', 'young_person', 'message', true, '2016-10-07 19:45:00+00', 5, 'You sent a thumbs-up. I said I am around on Saturday.', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f6f-7add-8d6e-e5c9ed7eb46f', '2026-11-30 06:28:37.359334+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f71-7aba-bf61-2904b5f46a3b', 1, '2026-11-30 06:28:37.361916+00', 'young_person', 'car', true, '2016-10-08 10:00:00+00', 90, 'We drove to see the dance studio. You said the worst time is after ten at night.', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f72-7250-a5fe-0a0d0c67b769', '2026-11-30 06:28:37.362345+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f74-76e1-a917-8d5aacc8b6ae', 1, '2026-11-30 06:28:37.364473+00', 'young_person', 'phone', false, '2016-10-12 17:15:00+00', 15, '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f75-71c9-b67a-18847331ebcc', '2026-11-30 06:28:37.36487+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f76-7114-af5e-2a2c9f43a041', 1, '2026-11-30 06:28:37.367119+00', 'parent', 'home', true, '2016-10-13 15:00:00+00', 45, 'Your mum and I talked about what helps on bad evenings.', 'Mum told me about her own sleep and her worries about money.', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f77-712a-84e2-f35c6e9824ff', '2026-11-30 06:28:37.367528+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f79-7381-994f-0e7500b20372', 1, '2026-11-30 06:28:37.369683+00', 'young_person', 'phone', true, '2016-10-20 20:10:00+00', 30, 'You rang when a car was outside. We stayed on the phone until your nan came.', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f7a-7ba7-b457-d5b4f21d7503', '2026-11-30 06:28:37.370091+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f7c-7ab8-bbb3-8bba483a44ed', 1, '2026-11-30 06:28:37.372387+00', 'young_person', 'out', true, '2016-10-30 20:15:00+00', 75, 'Chips and a walk. You told me about the dance teacher and laughed a lot.', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f7c-700d-8384-e44292834890', '2026-11-30 06:28:37.372765+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f84-7c7c-91cc-f09b3243eb28', 1, '2026-11-30 06:28:37.380567+00', 'professional', 'meeting', true, '2016-10-25 09:00:00+00', 60, 'We agreed with school how you can go back, two mornings at first.', '', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1f85-7f27-bea6-3a015b2bd616', '2026-11-30 06:28:37.381039+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.casework_involvement VALUES
	('01a22b24-1eca-7e5a-b7b4-a50c2bfcdf76', 1, '2026-11-30 06:28:37.194301+00', '2016-10-04', 'usual', NULL, '', '', '01a22b24-1848-7966-bb95-78f6752794a6', NULL, '01a22b24-1e9d-77aa-9b6c-956539f4933e', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.casework_involvementversion VALUES
	('01a22b24-1eca-7e5a-b7b4-a50c2bfcdf76', 1, '2026-11-30 06:28:37.194301+00', '2016-10-04', 'usual', NULL, '', '', '01a22b24-1af8-7a03-a881-a072b55c0f2b', NULL, '01a22b24-1ecb-7c47-a4e8-a91fc0353726', '2026-11-30 06:28:37.195076+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', NULL, '01a22b24-1e9d-77aa-9b6c-956539f4933e', '01a22b24-1e71-7072-8a9a-67192de56a7a');









INSERT INTO public.django_content_type VALUES
	(1, 'auth', 'permission'),
	(2, 'auth', 'group'),
	(3, 'contenttypes', 'contenttype'),
	(4, 'sessions', 'session'),
	(5, 'axes', 'accessattempt'),
	(6, 'axes', 'accesslog'),
	(7, 'axes', 'accessfailurelog'),
	(8, 'axes', 'accessattemptexpiration'),
	(9, 'trust', 'agency'),
	(10, 'trust', 'authority'),
	(11, 'trust', 'chainhead'),
	(12, 'trust', 'user'),
	(13, 'trust', 'auditrow'),
	(14, 'trust', 'block'),
	(15, 'trust', 'countersign'),
	(16, 'trust', 'idempotencykey'),
	(17, 'trust', 'message'),
	(18, 'trust', 'opening'),
	(19, 'trust', 'posting'),
	(20, 'trust', 'restriction'),
	(21, 'trust', 'pass'),
	(22, 'trust', 'restrictionreview'),
	(23, 'trust', 'search'),
	(24, 'trust', 'searchresult'),
	(25, 'trust', 'share'),
	(26, 'trust', 'tie'),
	(27, 'trust', 'unsentform'),
	(28, 'trust', 'auditsubject'),
	(29, 'people', 'youngperson'),
	(30, 'people', 'agreement'),
	(31, 'people', 'youngpersonversion'),
	(32, 'looks', 'lookreview'),
	(33, 'looks', 'reviewedlook'),
	(34, 'referrals', 'referral'),
	(35, 'referrals', 'expectedpath'),
	(36, 'referrals', 'decision'),
	(37, 'referrals', 'referralversion'),
	(38, 'referrals', 'draft'),
	(39, 'outcomes', 'assessmentversion'),
	(40, 'outcomes', 'course'),
	(41, 'outcomes', 'goal'),
	(42, 'outcomes', 'goalrating'),
	(43, 'outcomes', 'goalversion'),
	(44, 'outcomes', 'noncompletion'),
	(45, 'outcomes', 'noncompletionversion'),
	(46, 'outcomes', 'assessment'),
	(47, 'placements', 'missingepisodeversion'),
	(48, 'placements', 'placementversion'),
	(49, 'placements', 'missingepisode'),
	(50, 'placements', 'placement');
INSERT INTO public.django_content_type VALUES
	(51, 'voice', 'feedback'),
	(52, 'casework', 'contactversion'),
	(53, 'casework', 'involvementversion'),
	(54, 'casework', 'contact'),
	(55, 'casework', 'involvement'),
	(56, 'costs', 'costcover'),
	(57, 'costs', 'servicecost'),
	(58, 'evaluation', 'surveywave'),
	(59, 'evaluation', 'surveyanswer'),
	(60, 'evaluation', 'interview');



INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-30 06:28:30.430426+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-30 06:28:30.434054+00'),
	(3, 'auth', '0001_initial', '2026-11-30 06:28:30.45296+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-30 06:28:30.455628+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-30 06:28:30.458721+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-30 06:28:30.461736+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-30 06:28:30.464577+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-30 06:28:30.465274+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-30 06:28:30.468093+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-30 06:28:30.47088+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-30 06:28:30.473736+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-30 06:28:30.476897+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-30 06:28:30.479682+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-30 06:28:30.482436+00'),
	(15, 'axes', '0001_initial', '2026-11-30 06:28:30.490866+00'),
	(16, 'axes', '0002_auto_20151217_2044', '2026-11-30 06:28:30.506599+00'),
	(17, 'axes', '0003_auto_20160322_0929', '2026-11-30 06:28:30.514052+00'),
	(18, 'axes', '0004_auto_20181024_1538', '2026-11-30 06:28:30.519551+00'),
	(19, 'axes', '0005_remove_accessattempt_trusted', '2026-11-30 06:28:30.521548+00'),
	(20, 'axes', '0006_remove_accesslog_trusted', '2026-11-30 06:28:30.523127+00'),
	(21, 'axes', '0007_alter_accessattempt_unique_together', '2026-11-30 06:28:30.530472+00'),
	(22, 'axes', '0008_accessfailurelog', '2026-11-30 06:28:30.538947+00'),
	(23, 'axes', '0009_add_session_hash', '2026-11-30 06:28:30.541184+00'),
	(24, 'axes', '0010_accessattemptexpiration', '2026-11-30 06:28:30.545453+00'),
	(25, 'trust', '0001_tables', '2026-11-30 06:28:31.548038+00'),
	(26, 'people', '0001_tables', '2026-11-30 06:28:31.789903+00'),
	(27, 'referrals', '0001_tables', '2026-11-30 06:28:32.267981+00'),
	(28, 'casework', '0001_tables', '2026-11-30 06:28:32.38274+00'),
	(29, 'costs', '0001_tables', '2026-11-30 06:28:32.575775+00'),
	(30, 'evaluation', '0001_tables', '2026-11-30 06:28:32.991207+00'),
	(31, 'looks', '0001_tables', '2026-11-30 06:28:33.335715+00'),
	(32, 'outcomes', '0001_tables', '2026-11-30 06:28:34.318906+00'),
	(33, 'placements', '0001_tables', '2026-11-30 06:28:34.471633+00'),
	(34, 'sessions', '0001_initial', '2026-11-30 06:28:34.478014+00'),
	(35, 'voice', '0001_tables', '2026-11-30 06:28:34.610279+00');





















INSERT INTO public.outcomes_assessment VALUES
	('01a22b24-1f5d-73bc-aa5d-39aa2c0a47ea', 1, '2026-11-30 06:28:37.341639+00', 'sdq_parent', 'sdq_parent_baseline', '2016-10-13', '{"1": 2, "2": 0, "3": 1, "4": 1, "5": 1, "6": 2, "7": 2, "8": 1, "9": 2, "10": 2, "11": 0, "12": 1, "13": 0, "14": 0, "15": 0, "16": 1, "17": 2, "18": 0, "19": 2, "20": 1, "21": 0, "22": 0, "23": 2, "24": 2, "25": 1, "26": 1, "27": null, "28": 2, "29": 1, "30": 1, "31": 1, "32": 1, "33": null}', 22, 5, 2, 5, 10, 8, 1, 0, 'UK, parent report, 25 items with impact', 'British three-band', true, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.outcomes_assessmentversion VALUES
	('01a22b24-1f5d-73bc-aa5d-39aa2c0a47ea', 1, '2026-11-30 06:28:37.341639+00', 'sdq_parent', 'sdq_parent_baseline', '2016-10-13', '{"1": 2, "2": 0, "3": 1, "4": 1, "5": 1, "6": 2, "7": 2, "8": 1, "9": 2, "10": 2, "11": 0, "12": 1, "13": 0, "14": 0, "15": 0, "16": 1, "17": 2, "18": 0, "19": 2, "20": 1, "21": 0, "22": 0, "23": 2, "24": 2, "25": 1, "26": 1, "27": null, "28": 2, "29": 1, "30": 1, "31": 1, "32": 1, "33": null}', 22, 5, 2, 5, 10, 8, 1, 0, 'UK, parent report, 25 items with impact', 'British three-band', true, '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f5e-71d3-83c9-32f49fbee2a3', '2026-11-30 06:28:37.342466+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.outcomes_course VALUES
	('01a22b24-1ecd-7b7e-9107-35b445456290', 1, '2026-11-30 06:28:37.197779+00', '2016-10-04', NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.outcomes_goal VALUES
	('01a22b24-1f2f-773c-b8eb-312ab2b72b46', 1, '2026-11-30 06:28:37.295947+00', 1, 1, 'Feel safe at home', '2016-10-08', NULL, '', '01a22b24-1848-7966-bb95-78f6752794a6', NULL, '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f3c-7787-a0d8-e5a5e9818484', 1, '2026-11-30 06:28:37.308589+00', 3, 3, 'Dance again', '2016-10-08', NULL, '', '01a22b24-1848-7966-bb95-78f6752794a6', NULL, '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f36-7727-937c-4ce5309ba90d', 2, '2026-11-30 06:28:37.302464+00', 2, 2, 'Go to school', '2016-10-08', '2016-10-25', 'changed', '01a22b24-1848-7966-bb95-78f6752794a6', NULL, '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f4e-742e-a931-e351f9246ae5', 1, '2026-11-30 06:28:37.326354+00', 4, 2, 'Back at school, two mornings first', '2016-10-25', NULL, '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f36-7727-937c-4ce5309ba90d', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.outcomes_goalrating VALUES
	('01a22b24-1f41-7f5d-99b0-1205455ed5b7', 1, '2026-11-30 06:28:37.313457+00', 1, '2016-10-08', 4, 'young_person', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f2f-773c-b8eb-312ab2b72b46', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f42-7dba-88ca-65b3341afd84', 1, '2026-11-30 06:28:37.314538+00', 2, '2016-10-08', 1, 'young_person', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f36-7727-937c-4ce5309ba90d', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f42-7d08-b929-46dd7453eb00', 1, '2026-11-30 06:28:37.315059+00', 3, '2016-10-08', 0, 'young_person', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f3c-7787-a0d8-e5a5e9818484', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f46-7396-99ac-d99759d38efe', 1, '2026-11-30 06:28:37.319027+00', 1, '2016-10-08', 2, 'worker', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f2f-773c-b8eb-312ab2b72b46', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f53-7ed0-8a1f-f1ece11b8ed8', 1, '2026-11-30 06:28:37.331692+00', 1, '2016-10-25', 5, 'young_person', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f2f-773c-b8eb-312ab2b72b46', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f54-7b67-961c-8ef1d6102a77', 1, '2026-11-30 06:28:37.332238+00', 4, '2016-10-25', 2, 'young_person', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f4e-742e-a931-e351f9246ae5', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f58-7727-9328-c3229fffacc4', 1, '2026-11-30 06:28:37.336165+00', 1, '2016-10-30', 7, 'young_person', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f2f-773c-b8eb-312ab2b72b46', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f58-7b25-a6de-7d95ac42542d', 1, '2026-11-30 06:28:37.336634+00', 4, '2016-10-30', 5, 'young_person', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f4e-742e-a931-e351f9246ae5', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f59-7cfc-bb4b-4ff908b6e1f5', 1, '2026-11-30 06:28:37.337157+00', 3, '2016-10-30', 3, 'young_person', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f3c-7787-a0d8-e5a5e9818484', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.outcomes_goalversion VALUES
	('01a22b24-1f2f-773c-b8eb-312ab2b72b46', 1, '2026-11-30 06:28:37.295947+00', 1, 1, 'Feel safe at home', '2016-10-08', NULL, '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f30-7288-948e-8ae5289ef0ea', '2026-11-30 06:28:37.296695+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', NULL, '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f36-7727-937c-4ce5309ba90d', 1, '2026-11-30 06:28:37.302464+00', 2, 2, 'Go to school', '2016-10-08', NULL, '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f37-77ec-b21a-89045b51910f', '2026-11-30 06:28:37.302892+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', NULL, '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f3c-7787-a0d8-e5a5e9818484', 1, '2026-11-30 06:28:37.308589+00', 3, 3, 'Dance again', '2016-10-08', NULL, '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f3d-768b-aab5-0e46a455907a', '2026-11-30 06:28:37.309025+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', NULL, '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f36-7727-937c-4ce5309ba90d', 2, '2026-11-30 06:28:37.302464+00', 2, 2, 'Go to school', '2016-10-08', '2016-10-25', 'changed', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f4c-7f61-9771-f31324e20ea6', '2026-11-30 06:28:37.324585+00', '~', '01a22b24-1848-7966-bb95-78f6752794a6', NULL, '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f4e-742e-a931-e351f9246ae5', 1, '2026-11-30 06:28:37.326354+00', 4, 2, 'Back at school, two mornings first', '2016-10-25', NULL, '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f4f-7623-b9f1-f4a9540cfd59', '2026-11-30 06:28:37.326846+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1f36-7727-937c-4ce5309ba90d', '01a22b24-1e71-7072-8a9a-67192de56a7a');









INSERT INTO public.people_agreement VALUES
	('01a22b24-1e9c-714d-9bce-78d937a659ef', 1, '2026-11-30 06:28:37.148743+00', 'take_part', 'agreed', '2016-09-19', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.people_youngperson VALUES
	('01a22b24-1e71-7072-8a9a-67192de56a7a', 1, '2026-11-30 06:28:37.146598+00', '01a22b24-1e9a-7e05-8ade-51d095fa9747', 'Mia Robinson', '', 'she/her', '2001-03-27', 'girl', 'WBRI', 'no', '', 'English', '', 'I want to stay near my nan and get back to dance.', '2016-09-16', '01a22b24-1848-7966-bb95-78f6752794a6');



INSERT INTO public.people_youngpersonversion VALUES
	('01a22b24-1e71-7072-8a9a-67192de56a7a', 1, '2026-11-30 06:28:37.146598+00', '01a22b24-1e9a-7e05-8ade-51d095fa9747', 'Mia Robinson', '', 'she/her', '2001-03-27', 'girl', 'WBRI', 'no', '', 'English', '', 'I want to stay near my nan and get back to dance.', '2016-09-16', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e9b-77fb-8376-d35078d23674', '2026-11-30 06:28:37.147315+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6');



INSERT INTO public.placements_missingepisode VALUES
	('01a22b24-1ee9-7110-a507-42dd71e3c429', 2, '2026-11-30 06:28:37.227331+00', 'M', '2016-06-18 20:00:00+00', '2016-06-19 08:30:00+00', 'yes', 'no', NULL, '', '', '', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1ef3-7df7-9dd2-c973788e15a1', 2, '2026-11-30 06:28:37.236963+00', 'M', '2016-07-02 19:00:00+00', '2016-07-03 03:00:00+00', 'yes', 'yes', '2016-07-04 15:00:00+00', 'Independent visitor (fictional)', 'I was cold and wanted to come home.', '', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1efc-7d41-adaa-3f564984b986', 2, '2026-11-30 06:28:37.245329+00', 'M', '2016-07-23 18:30:00+00', '2016-07-24 00:00:00+00', 'yes', 'yes', '2016-07-28 10:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f04-70aa-91ef-60b4cb3570df', 2, '2026-11-30 06:28:37.254467+00', 'M', '2016-08-06 21:15:00+00', '2016-08-07 11:00:00+00', 'yes', 'no', NULL, '', '', '', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f0d-7cb5-a888-3d657777a75b', 2, '2026-11-30 06:28:37.262601+00', 'M', '2016-08-27 17:00:00+00', '2016-08-29 02:00:00+00', 'yes', 'yes', '2016-08-30 14:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f15-7dae-838d-296a94b711a4', 2, '2026-11-30 06:28:37.273054+00', 'A', '2016-09-10 19:00:00+00', '2016-09-11 01:30:00+00', 'yes', 'yes', '2016-09-13 09:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f1f-7283-883a-b2b4acb3a9f8', 2, '2026-11-30 06:28:37.281307+00', 'M', '2016-10-15 21:00:00+00', '2016-10-16 00:30:00+00', 'yes', 'yes', '2016-10-17 16:00:00+00', 'Independent visitor (fictional)', 'I rang Sam from the bus stop.', '', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f28-71c1-b2d7-4775fe369a6c', 1, '2026-11-30 06:28:37.28939+00', 'M', '2016-10-29 20:10:00+00', '2016-10-30 02:10:00+00', '', '', NULL, '', '', '', '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.placements_missingepisodeversion VALUES
	('01a22b24-1ee9-7110-a507-42dd71e3c429', 1, '2026-11-30 06:28:37.227331+00', 'M', '2016-06-18 20:00:00+00', '2016-06-19 08:30:00+00', '', '', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1eec-7bbc-a4b3-7da7517acf8c', '2026-11-30 06:28:37.228057+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1ee9-7110-a507-42dd71e3c429', 2, '2026-11-30 06:28:37.227331+00', 'M', '2016-06-18 20:00:00+00', '2016-06-19 08:30:00+00', 'yes', 'no', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1ef0-79b5-9e36-2eb887b0248d', '2026-11-30 06:28:37.232727+00', '~', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1ef3-7df7-9dd2-c973788e15a1', 1, '2026-11-30 06:28:37.236963+00', 'M', '2016-07-02 19:00:00+00', '2016-07-03 03:00:00+00', '', '', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1ef5-73a5-90e8-9f931a3e69dc', '2026-11-30 06:28:37.237425+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1ef3-7df7-9dd2-c973788e15a1', 2, '2026-11-30 06:28:37.236963+00', 'M', '2016-07-02 19:00:00+00', '2016-07-03 03:00:00+00', 'yes', 'yes', '2016-07-04 15:00:00+00', 'Independent visitor (fictional)', 'I was cold and wanted to come home.', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1ef9-751b-81c1-7ad041f2b408', '2026-11-30 06:28:37.241094+00', '~', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1efc-7d41-adaa-3f564984b986', 1, '2026-11-30 06:28:37.245329+00', 'M', '2016-07-23 18:30:00+00', '2016-07-24 00:00:00+00', '', '', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1efd-743e-9ebf-d596ba708a26', '2026-11-30 06:28:37.245761+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1efc-7d41-adaa-3f564984b986', 2, '2026-11-30 06:28:37.245329+00', 'M', '2016-07-23 18:30:00+00', '2016-07-24 00:00:00+00', 'yes', 'yes', '2016-07-28 10:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f01-7f24-97ae-36b7f1682f5d', '2026-11-30 06:28:37.249326+00', '~', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f04-70aa-91ef-60b4cb3570df', 1, '2026-11-30 06:28:37.254467+00', 'M', '2016-08-06 21:15:00+00', '2016-08-07 11:00:00+00', '', '', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f07-78c5-89ce-7d379cd7ee25', '2026-11-30 06:28:37.254894+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f04-70aa-91ef-60b4cb3570df', 2, '2026-11-30 06:28:37.254467+00', 'M', '2016-08-06 21:15:00+00', '2016-08-07 11:00:00+00', 'yes', 'no', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f0a-7c34-ad76-b73e2b8200ef', '2026-11-30 06:28:37.258403+00', '~', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f0d-7cb5-a888-3d657777a75b', 1, '2026-11-30 06:28:37.262601+00', 'M', '2016-08-27 17:00:00+00', '2016-08-29 02:00:00+00', '', '', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f0f-7e4b-a18f-42d8ae38ded5', '2026-11-30 06:28:37.26306+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f0d-7cb5-a888-3d657777a75b', 2, '2026-11-30 06:28:37.262601+00', 'M', '2016-08-27 17:00:00+00', '2016-08-29 02:00:00+00', 'yes', 'yes', '2016-08-30 14:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f12-76df-a25a-630f26d7148e', '2026-11-30 06:28:37.266664+00', '~', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f15-7dae-838d-296a94b711a4', 1, '2026-11-30 06:28:37.273054+00', 'A', '2016-09-10 19:00:00+00', '2016-09-11 01:30:00+00', '', '', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f19-7ed7-a194-322b38e6b2e7', '2026-11-30 06:28:37.273514+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f15-7dae-838d-296a94b711a4', 2, '2026-11-30 06:28:37.273054+00', 'A', '2016-09-10 19:00:00+00', '2016-09-11 01:30:00+00', 'yes', 'yes', '2016-09-13 09:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f1d-78e4-80f4-bbc3de1a09fe', '2026-11-30 06:28:37.277098+00', '~', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f1f-7283-883a-b2b4acb3a9f8', 1, '2026-11-30 06:28:37.281307+00', 'M', '2016-10-15 21:00:00+00', '2016-10-16 00:30:00+00', '', '', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f21-7a65-a364-636dd055f040', '2026-11-30 06:28:37.281701+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f1f-7283-883a-b2b4acb3a9f8', 2, '2026-11-30 06:28:37.281307+00', 'M', '2016-10-15 21:00:00+00', '2016-10-16 00:30:00+00', 'yes', 'yes', '2016-10-17 16:00:00+00', 'Independent visitor (fictional)', 'I rang Sam from the bus stop.', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f25-7680-abb6-4f8c7f4b68fe', '2026-11-30 06:28:37.285283+00', '~', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1f28-71c1-b2d7-4775fe369a6c', 1, '2026-11-30 06:28:37.28939+00', 'M', '2016-10-29 20:10:00+00', '2016-10-30 02:10:00+00', '', '', NULL, '', '', '', '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f29-74f6-96ac-e0d361151d69', '2026-11-30 06:28:37.289788+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.placements_placement VALUES
	('01a22b24-1ee3-7497-bcf9-9a12d302faf4', 1, '2026-11-30 06:28:37.220657+00', '2016-09-02', NULL, 'HOME', '', NULL, '', false, false, '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.placements_placementversion VALUES
	('01a22b24-1ee3-7497-bcf9-9a12d302faf4', 1, '2026-11-30 06:28:37.220657+00', '2016-09-02', NULL, 'HOME', '', NULL, '', false, false, '', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1ee5-7665-8ec8-aa749e9b7fac', '2026-11-30 06:28:37.221468+00', '+', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.referrals_decision VALUES
	('01a22b24-1eb6-789d-a995-5b4d097b34e5', 1, '2026-11-30 06:28:37.174867+00', true, 'Mia has been exploited and home is close to breaking down. Her nan is nearby and a key worker could be with the family in the evenings, when it is hardest.', true, 'Mia has already been exploited and is at high risk of exploitation, and their family life is at high risk of breaking down: they are eligible for ACT.', '2016-09-28', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1af8-7a03-a881-a072b55c0f2b', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1e9d-77aa-9b6c-956539f4933e');



INSERT INTO public.referrals_draft VALUES
	('01a22b24-1e71-741b-955f-6a2c4c85d42f', 16, '2026-11-30 06:28:37.106046+00', '01a22b24-1e71-7072-8a9a-67192de56a7a', '2026-11-30 06:28:37.15838+00', '{}', '01a22b24-1e9d-77aa-9b6c-956539f4933e', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730');



INSERT INTO public.referrals_expectedpath VALUES
	('01a22b24-1eb7-7f6e-9bb3-751fe3c508b9', 1, '2026-11-30 06:28:37.176219+00', 'childrens_home', '2016-10-17', 52, 'likely', 'Resources panel, 14 September: a children''s home outside the authority was being sought.', 'The resources panel', '2016-09-28', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1af8-7a03-a881-a072b55c0f2b', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1e9d-77aa-9b6c-956539f4933e');



INSERT INTO public.referrals_referral VALUES
	('01a22b24-1e9d-77aa-9b6c-956539f4933e', 3, '2026-11-30 06:28:37.149967+00', 'social_worker', 'M.R.', '2016-09-19', 'parent', '', 'happened', 'high', 'Older men have given Mia a phone and lifts, and have hurt her. She has been missing six times since June.', 'high', 'family', 'Mum is exhausted and has asked twice for Mia to be accommodated. The panel has looked at a children''s home forty miles away.', 'Her nan, her dance teacher, and a cousin of her own age. Mia talks when she is in the car.', '', 'allocated', NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.referrals_referralversion VALUES
	('01a22b24-1e9d-77aa-9b6c-956539f4933e', 1, '2026-11-30 06:28:37.149967+00', 'social_worker', 'M.R.', '2016-09-19', 'parent', '', 'happened', 'high', 'Older men have given Mia a phone and lifts, and have hurt her. She has been missing six times since June.', 'high', 'family', 'Mum is exhausted and has asked twice for Mia to be accommodated. The panel has looked at a children''s home forty miles away.', 'Her nan, her dance teacher, and a cousin of her own age. Mia talks when she is in the car.', '', 'waiting', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e9f-7d7f-8926-293ea1ebcc9f', '2026-11-30 06:28:37.15105+00', '+', NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1e9d-77aa-9b6c-956539f4933e', 2, '2026-11-30 06:28:37.149967+00', 'social_worker', 'M.R.', '2016-09-19', 'parent', '', 'happened', 'high', 'Older men have given Mia a phone and lifts, and have hurt her. She has been missing six times since June.', 'high', 'family', 'Mum is exhausted and has asked twice for Mia to be accommodated. The panel has looked at a children''s home forty miles away.', 'Her nan, her dance teacher, and a cousin of her own age. Mia talks when she is in the car.', '', 'accepted', '01a22b24-1af8-7a03-a881-a072b55c0f2b', NULL, '01a22b24-1eba-7cd9-b6d5-2e9e39ff69ef', '2026-11-30 06:28:37.178209+00', '~', NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e71-7072-8a9a-67192de56a7a'),
	('01a22b24-1e9d-77aa-9b6c-956539f4933e', 3, '2026-11-30 06:28:37.149967+00', 'social_worker', 'M.R.', '2016-09-19', 'parent', '', 'happened', 'high', 'Older men have given Mia a phone and lifts, and have hurt her. She has been missing six times since June.', 'high', 'family', 'Mum is exhausted and has asked twice for Mia to be accommodated. The panel has looked at a children''s home forty miles away.', 'Her nan, her dance teacher, and a cousin of her own age. Mia talks when she is in the car.', '', 'allocated', '01a22b24-1af8-7a03-a881-a072b55c0f2b', NULL, '01a22b24-1ec6-7354-b7c9-34b3b448fa92', '2026-11-30 06:28:37.190585+00', '~', NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e71-7072-8a9a-67192de56a7a');



INSERT INTO public.trust_agency VALUES
	('01a22b24-184b-7215-99a9-d384c664741d', 'Northgate Police (fictional)'),
	('01a22b24-184b-7453-b192-1a4999df90c9', 'Canal Street Youth Charity (fictional)');



INSERT INTO public.trust_auditrow VALUES
	('01a22b24-1e73-725f-8cf7-d83106b947c4', '2026-11-30 06:28:37.107014+00', 'act', 'referrals.started', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 1, '467732a494e5709419ce1dbd9c7254ce96f5c2191d4151ddb7c6e3838853eb77', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e77-7474-afb8-3b30be9caf6c', '2026-11-30 06:28:37.111552+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 2, '21b2ee93ed0d7fedcd246208d4a7cef64eb21612e3598c4a506266b437a75db5', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e7a-7478-8d01-3b5fca0e5cc3', '2026-11-30 06:28:37.114101+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 3, '51577d83936ca5c95446ac8cca60db46b8c46993373ddd4c94af230915ab024e', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e7c-7a12-a8f6-3ca9a2738586', '2026-11-30 06:28:37.116403+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 4, 'c094cf67a14e4eeb7dc10da49388708fae9fd0b616f24b505e10324b478110c2', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e7e-7cbb-ad27-8b1612ed6f2f', '2026-11-30 06:28:37.118777+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 5, '25bc5ee6736d333b0a58a5b035639443fda8cb0a0f211b78909625ee2f7996a7', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e81-7cf1-b853-5961406574ef', '2026-11-30 06:28:37.121114+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 6, 'f846cd3bf69f0b0dc47bba34f71d490da696dafd4a84c60ffdde5e660bd364da', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e83-7a2c-b24f-422f309b44c2', '2026-11-30 06:28:37.123439+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 7, '4a5b08e23dc3a56900cb1828ebb8bd83c1e232780d9f2d03e0e42145dc84345c', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e85-7de5-a33d-5d834c7fe8cd', '2026-11-30 06:28:37.125829+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 8, '07465b196f44c37d70456c2bce660c2d921cae4aa91657d5a8355f56c1ded0c8', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e88-72a8-b49b-28640bacbff0', '2026-11-30 06:28:37.128481+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 9, 'ce28932f77b8b4aa218e5601d2b99dacfd7c5c0aeec3d07538ac14c4777f4cd7', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e8b-79aa-8561-ae57ef9b4d66', '2026-11-30 06:28:37.131039+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 10, 'db1f83cee7f197c7b6c2d0c9d41c4d732bbf4d2e7e7004fa3f3b74a135ec2c60', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e8d-7495-9c9e-cc087b10042c', '2026-11-30 06:28:37.133516+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 11, 'fd4f75fa0d930493cc067d12e6cb2d33eb62530ba73cc001f67308343f555633', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e8f-7bac-b51e-afba86545c75', '2026-11-30 06:28:37.135939+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 12, 'c035e0285af0ed899ea5b8d3f7a4417457434b9e22172dd221bcca56d6dfcebc', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e93-7e89-bbf7-c994b91efddf', '2026-11-30 06:28:37.139042+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 13, '3ef17ca2df74b3731f068a628f05cd54617157761ea0ab8b0dbd66c1895f750d', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e95-7685-8acf-79d582b7db75', '2026-11-30 06:28:37.141696+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 14, 'b8454dafea7404d4acd8a4ecd4871a0c643f55f4de54a5917856d176bfa0169d', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e98-748a-b0f6-efc2f635f69d', '2026-11-30 06:28:37.144177+00', 'act', 'referrals.answered', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-741b-955f-6a2c4c85d42f', '', NULL, 15, '463c76bff549067c649560e6d0f5ea0a62860f8c1008fa69822acbec61513486', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e9d-71e5-92b8-ea7dfb245542', '2026-11-30 06:28:37.149531+00', 'act', 'people.introduced', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e71-7072-8a9a-67192de56a7a', '', NULL, 16, '2011dc2db609e24e4ac7a791501b49edff8cf7a1e348bb3e2df3f3b43d879214', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ea6-7de5-a76b-541359a1008c', '2026-11-30 06:28:37.158992+00', 'act', 'referrals.sent', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1e9d-77aa-9b6c-956539f4933e', '', NULL, 17, '1efea21418b04c5f1a7772404a94835ee3bec07ee89ccdebaaee67d242461028', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ebb-7b39-a7bc-542356a50d3c', '2026-11-30 06:28:37.179021+00', 'act', 'referrals.decided', '01a22b24-1af8-7a03-a881-a072b55c0f2b', NULL, '01a22b24-1e9d-77aa-9b6c-956539f4933e', '', NULL, 18, '75b44cf60de8e2cdd8b2da61a6aa81c30581cc569ee495a6f09dd57692d6a65d', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ece-7701-870a-69c1b4640352', '2026-11-30 06:28:37.198373+00', 'act', 'outcomes.begun', '01a22b24-1af8-7a03-a881-a072b55c0f2b', NULL, '01a22b24-1ecd-7b7e-9107-35b445456290', '', NULL, 19, 'faac1a038dc936b5271a2797a4900d714221af23cbb7b6001353954bd1719fdf', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ed7-766b-a984-ff2b9ec9fcf3', '2026-11-30 06:28:37.207124+00', 'act', 'casework.allocated', '01a22b24-1af8-7a03-a881-a072b55c0f2b', NULL, '01a22b24-1eca-7e5a-b7b4-a50c2bfcdf76', '', NULL, 20, 'be4455c11e0a5b888cc6b7bd024c78fa85c5c855d5eeb723faf802074663d3a1', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ee6-75c4-a125-eb87f254b91e', '2026-11-30 06:28:37.222737+00', 'act', 'placements.placed', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1ee3-7497-bcf9-9a12d302faf4', '', NULL, 21, 'e274313f292d06f4c7e24c28881304ed7c9ab430406f41bc8a403ad65bba139e', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1eed-7c40-a317-6f9449309b46', '2026-11-30 06:28:37.229492+00', 'act', 'placements.missing_reported', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1ee9-7110-a507-42dd71e3c429', '', NULL, 22, 'fd2f887fa2a758864c17ad1b30fba4b408fe59643512af8678294e63f2995a0f', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ef1-7e3d-a5fb-3549e05555d0', '2026-11-30 06:28:37.233456+00', 'act', 'placements.interview_recorded', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1ee9-7110-a507-42dd71e3c429', '', NULL, 23, '4bac9b3b75ef1d98df059de2d89ab94dbc537601b7fc1040cda4cf58d123d70d', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ef6-7b9d-bb25-07b372324b11', '2026-11-30 06:28:37.238093+00', 'act', 'placements.missing_reported', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1ef3-7df7-9dd2-c973788e15a1', '', NULL, 24, '23c5357979c90f8c9e755cc248d0217145f87cf56d56a355e79eb8f19f8438b3', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ef9-726f-b673-1f1ee76c7844', '2026-11-30 06:28:37.241806+00', 'act', 'placements.interview_recorded', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1ef3-7df7-9dd2-c973788e15a1', '', NULL, 25, '466774ef66c44b2f919efdc6fefa212d376da174c6e02dc5a3716006d60cf27e', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1efe-7118-985d-b768dac889d2', '2026-11-30 06:28:37.24643+00', 'act', 'placements.missing_reported', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1efc-7d41-adaa-3f564984b986', '', NULL, 26, 'e34fc9c1d7acd87b70dc88027affb366cc35482bfacca158312c468e51ecfdfc', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f01-7102-9d72-3303447386f9', '2026-11-30 06:28:37.249983+00', 'act', 'placements.interview_recorded', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1efc-7d41-adaa-3f564984b986', '', NULL, 27, '76fbdf5f5f8cfcf1a813a296a28d089f75b9bd96ac38fe5b65b5b4419fc94164', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f07-74d1-bbe5-359ed3308585', '2026-11-30 06:28:37.255563+00', 'act', 'placements.missing_reported', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f04-70aa-91ef-60b4cb3570df', '', NULL, 28, '9905e9695cbb6fc882c5f38388cad58f50c25f1f66e4706347edc0821b73c1e9', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f0b-7477-be3c-743a7b07603b', '2026-11-30 06:28:37.25906+00', 'act', 'placements.interview_recorded', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f04-70aa-91ef-60b4cb3570df', '', NULL, 29, '0835633cfa4c4924511e96aa989264f3f7547d9de11ea772cc843aecb2f06eb4', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f0f-7fef-9268-a9d2d273aa05', '2026-11-30 06:28:37.263722+00', 'act', 'placements.missing_reported', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f0d-7cb5-a888-3d657777a75b', '', NULL, 30, 'fe73b52b19edf9595327d28a5f183dfdd0e0c97ca0e31e67fe2ed18177e479d7', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f13-7741-838b-5b0ee3580c6b', '2026-11-30 06:28:37.267321+00', 'act', 'placements.interview_recorded', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f0d-7cb5-a888-3d657777a75b', '', NULL, 31, '5badbbd4839337ca871a6f7aea51e0c72f2c4693de076dafdf8c9ed0718fc82d', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f1a-77af-a5c4-cbe147c8f04a', '2026-11-30 06:28:37.274176+00', 'act', 'placements.missing_reported', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f15-7dae-838d-296a94b711a4', '', NULL, 32, '5c6d608f4d09210cd169e0481be9f481c6c9883a6ce7fa79624e0dfa3b7f61c3', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f1d-7068-aa66-f4b2b0480485', '2026-11-30 06:28:37.277797+00', 'act', 'placements.interview_recorded', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f15-7dae-838d-296a94b711a4', '', NULL, 33, '2f8c78372a702c421e9a333590f69606d641b640a67d9c8db8f921bbc0f7db22', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f22-70ca-b4ae-64ea6de6571e', '2026-11-30 06:28:37.28236+00', 'act', 'placements.missing_reported', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f1f-7283-883a-b2b4acb3a9f8', '', NULL, 34, 'cf45237481cc4add8ae433c137e30c8883dedf7ba62a38a0f0e34283deb9adf5', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f25-7045-a8c6-3abd48325452', '2026-11-30 06:28:37.285942+00', 'act', 'placements.interview_recorded', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f1f-7283-883a-b2b4acb3a9f8', '', NULL, 35, '33fe597939f1e5d4f3430b954d11f8acffafc55788f0dd68d63ba8abdd12676d', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f2a-7f77-9517-7a4a43e3ded7', '2026-11-30 06:28:37.290441+00', 'act', 'placements.missing_reported', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f28-71c1-b2d7-4775fe369a6c', '', NULL, 36, 'dba895dbefb1776d8bc7cd6f8293c2ed4789dc7cc3256af56fd93ea7bc5f9108', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f31-78e6-b30c-25456b542397', '2026-11-30 06:28:37.297975+00', 'act', 'outcomes.goal_set', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f2f-773c-b8eb-312ab2b72b46', '', NULL, 37, '919bea3512a922b985febc8aad01d6c29cc10c11d958bdec777fa6eef3d1803e', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f37-7b6d-a3de-74cf2b6207b2', '2026-11-30 06:28:37.303581+00', 'act', 'outcomes.goal_set', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f36-7727-937c-4ce5309ba90d', '', NULL, 38, '57f2f9e8bfc1382e10d72d4566dc8cfcf81ae72b08e9f2538ff570820270a3e9', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f3d-7c6c-8a98-176697c034a9', '2026-11-30 06:28:37.309729+00', 'act', 'outcomes.goal_set', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f3c-7787-a0d8-e5a5e9818484', '', NULL, 39, '74529caa76d04c8eef2213ec16aacff8510d00f3cfac19bde24f140b46a6affd', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f43-70f5-a99a-306bc1f848ea', '2026-11-30 06:28:37.315473+00', 'act', 'outcomes.goals_rated', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f42-7d08-b929-46dd7453eb00', '', NULL, 40, 'a304ec2b6698545d71aaeeb1d21279cf2fd4e1aec906c5b75fda58be4f22f184', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f47-70ea-9afe-012a9b151619', '2026-11-30 06:28:37.319465+00', 'act', 'outcomes.goals_rated', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f46-7396-99ac-d99759d38efe', '', NULL, 41, '9886c7c51e09bb9de694ac71cef208b0d7a88624992b6e395bb97f480c8fb673', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f4f-7e2b-b289-19e9d7782c3c', '2026-11-30 06:28:37.327616+00', 'act', 'outcomes.goal_set', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f4e-742e-a931-e351f9246ae5', '', NULL, 42, 'd7292cf011403a834cf1066e7b17a8ebb109de4c1014a26ea1376faa28f34f2c', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f54-7303-8bf7-e3db3b638d52', '2026-11-30 06:28:37.332657+00', 'act', 'outcomes.goals_rated', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f54-7b67-961c-8ef1d6102a77', '', NULL, 43, 'cdcd218658531de96286c92ccfd364a6e581981785f5df4eabceedf2b26f94ba', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f59-7f21-80c4-3d41dee1548a', '2026-11-30 06:28:37.33754+00', 'act', 'outcomes.goals_rated', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f59-7cfc-bb4b-4ff908b6e1f5', '', NULL, 44, '02b05a628fce0992ee6de9ccadc5a165f588dc471a755331bf57c07f42f54735', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f5f-767a-af84-9e3dc914fdba', '2026-11-30 06:28:37.343826+00', 'act', 'outcomes.measure_entered', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f5d-73bc-aa5d-39aa2c0a47ea', '', NULL, 45, 'ef3058e8ba53e861bb4f3e56e0fba3a4fbcda9200d1261a4bc75ac31c636ae65', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f6c-7e3b-9aad-1d226ddc83d7', '2026-11-30 06:28:37.356693+00', 'act', 'casework.contact_logged', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f68-7526-b2c5-2af3ef03c7cd', '', NULL, 46, 'df725704b99d920b71fcdd12f1a36f9bd810b86c69b051e20ab4e3e6b1f03078', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f70-70ca-9af9-d45211f27c15', '2026-11-30 06:28:37.360167+00', 'act', 'casework.contact_logged', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f6e-7568-8eb2-75bace32345b', '', NULL, 47, 'd803b42d9bf46825632ff64de8c0901b9952024ef5b72c789167f4b8e9e8d3a9', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f73-71ab-bd28-a53dcc2182af', '2026-11-30 06:28:37.363029+00', 'act', 'casework.contact_logged', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f71-7aba-bf61-2904b5f46a3b', '', NULL, 48, 'a4b298e8964967d370e015dd7c0c73e5d784c0c421951944034495e1052f97a6', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f75-7866-aa43-ecbc219444ae', '2026-11-30 06:28:37.365561+00', 'act', 'casework.contact_logged', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f74-76e1-a917-8d5aacc8b6ae', '', NULL, 49, 'c64218dd66c44515dc4e9d920dc007418130f1672042ebc79576c495a745a274', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f78-7369-ac82-6c998156478b', '2026-11-30 06:28:37.368194+00', 'act', 'casework.contact_logged', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f76-7114-af5e-2a2c9f43a041', '', NULL, 50, 'af229d73a2c7804cfe348804b6095924c01ab54512fd4eb2b8a6575647401f99', 1, '01a22b24-1848-7966-bb95-78f6752794a6');
INSERT INTO public.trust_auditrow VALUES
	('01a22b24-1f7a-7bb7-ad3c-75c8d836f0bc', '2026-11-30 06:28:37.370849+00', 'act', 'casework.contact_logged', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f79-7381-994f-0e7500b20372', '', NULL, 51, '2b1e601833655eefece8c2ead33517e7838b08d0ef376bab9e1ff828eee74702', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f7d-7e4c-b3b3-954e1569cf5c', '2026-11-30 06:28:37.373452+00', 'act', 'casework.contact_logged', '01a22b24-1858-704c-8544-16445e5939c1', NULL, '01a22b24-1f7c-7ab8-bbb3-8bba483a44ed', '', NULL, 52, '4a47f05ff0d529861e8d312cb7952dd4cea1222b2c226e2d89b85f6eb72594a5', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f85-712b-8e20-0a218a470ef2', '2026-11-30 06:28:37.381781+00', 'act', 'casework.contact_logged', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1f84-7c7c-91cc-f09b3243eb28', '', NULL, 53, '70e61a0e40e01b14f3f736245285c7ee2623daa7d8d3b81648b85be888c4cb64', 1, '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f8c-76f5-abdc-680b9cfbc47b', '2026-11-30 06:28:37.388405+00', 'act', 'voice.heard', '01a22b24-19f2-769e-9dd4-6f06f0929730', NULL, '01a22b24-1f8b-75ef-b6d1-0c2329fddde3', '', NULL, 54, 'f91504e164cbefe36cf505e80444f48f50c295ae04291cd77a0b8a81a5c2aa6e', 1, '01a22b24-1848-7966-bb95-78f6752794a6');



INSERT INTO public.trust_auditsubject VALUES
	('01a22b24-1e73-7fe7-86d4-1b4d9355e715', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e73-725f-8cf7-d83106b947c4', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e77-7129-9b20-cfbfa9efc3e7', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e77-7474-afb8-3b30be9caf6c', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e7a-7bfa-ab0f-24d0ec08e476', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e7a-7478-8d01-3b5fca0e5cc3', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e7c-7571-8e6a-75caabe83e2b', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e7c-7a12-a8f6-3ca9a2738586', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e7e-7d83-94f1-0323efb6370f', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e7e-7cbb-ad27-8b1612ed6f2f', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e81-7bc9-9c59-95d1dd5bc19f', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e81-7cf1-b853-5961406574ef', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e83-7d17-873f-1c7b1ef3623a', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e83-7a2c-b24f-422f309b44c2', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e85-76f8-944b-ba5330dcc374', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e85-7de5-a33d-5d834c7fe8cd', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e88-75e1-b987-6a2e28c81048', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e88-72a8-b49b-28640bacbff0', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e8b-7e2d-9192-fd9f8fe71dd7', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e8b-79aa-8561-ae57ef9b4d66', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e8d-74c4-a0d0-74a16db08254', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e8d-7495-9c9e-cc087b10042c', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e8f-781b-95db-33b565185271', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e8f-7bac-b51e-afba86545c75', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e93-70c4-bc96-f2733411f26a', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e93-7e89-bbf7-c994b91efddf', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e95-783d-8aed-d52da9867be7', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e95-7685-8acf-79d582b7db75', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1e98-7a85-a4fc-34086abbd1f2', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e98-748a-b0f6-efc2f635f69d', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ea7-7850-8816-1c2374800705', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e9d-71e5-92b8-ea7dfb245542', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ea8-77d6-913d-39c62646b9f7', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1ea6-7de5-a76b-541359a1008c', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ebb-7ab9-8a75-a3dbcf42b7ed', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1af8-7a03-a881-a072b55c0f2b', '01a22b24-1ebb-7b39-a7bc-542356a50d3c', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ed7-778c-9714-485bfdb56545', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1af8-7a03-a881-a072b55c0f2b', '01a22b24-1ece-7701-870a-69c1b4640352', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ed8-7dc2-bbe3-2fb3acb5d9ec', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1af8-7a03-a881-a072b55c0f2b', '01a22b24-1ed7-766b-a984-ff2b9ec9fcf3', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ee6-7c8d-86f8-0e896ddac8a5', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1ee6-75c4-a125-eb87f254b91e', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1eed-79da-852d-b1b9c7fa11b7', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1eed-7c40-a317-6f9449309b46', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ef1-7bb4-8cfa-c153a2c732e9', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1ef1-7e3d-a5fb-3549e05555d0', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ef6-72e2-93f4-f37c4d9afe26', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1ef6-7b9d-bb25-07b372324b11', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1ef9-7683-859c-d6c3ac79b369', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1ef9-726f-b673-1f1ee76c7844', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1efe-7114-84cc-c23048699c50', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1efe-7118-985d-b768dac889d2', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f02-7319-bff0-6fae94a50e3e', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f01-7102-9d72-3303447386f9', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f07-7ed4-8e52-5ba833c7a569', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f07-74d1-bbe5-359ed3308585', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f0b-7b71-9726-e7229ab8a5e7', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f0b-7477-be3c-743a7b07603b', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f0f-7285-86e9-64fe9a5eb227', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f0f-7fef-9268-a9d2d273aa05', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f13-7cf7-931b-da7b9243f6b6', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f13-7741-838b-5b0ee3580c6b', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f1a-762d-aa3b-7096eb25a373', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f1a-77af-a5c4-cbe147c8f04a', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f1d-7d4d-b8eb-87b62492369a', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f1d-7068-aa66-f4b2b0480485', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f22-73ff-8aad-ae072e1ecbe0', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f22-70ca-b4ae-64ea6de6571e', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f25-7aba-94c1-8b85f21a7d37', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f25-7045-a8c6-3abd48325452', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f2a-7715-b532-f38f50c7e2d1', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f2a-7f77-9517-7a4a43e3ded7', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f32-769c-bb27-57f296c20b92', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f31-78e6-b30c-25456b542397', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f37-7df8-88d1-99a30e0b18e6', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f37-7b6d-a3de-74cf2b6207b2', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f3d-7893-a554-6e1eff3f8302', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f3d-7c6c-8a98-176697c034a9', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f43-733e-8379-184d1053ee61', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f43-70f5-a99a-306bc1f848ea', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f47-75c2-a3ca-3fe1ba1ca52c', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f47-70ea-9afe-012a9b151619', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f4f-7df2-a318-72935dec09ea', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f4f-7e2b-b289-19e9d7782c3c', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f54-7be0-bfa3-14f252b923ec', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f54-7303-8bf7-e3db3b638d52', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f59-7c00-bf0b-9a76657b5f13', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f59-7f21-80c4-3d41dee1548a', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f5f-7445-a1bb-ad203265509a', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f5f-767a-af84-9e3dc914fdba', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f6c-798d-b55e-7364cb09324a', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f6c-7e3b-9aad-1d226ddc83d7', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f70-718c-a9ac-a688df9a260f', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f70-70ca-9af9-d45211f27c15', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f73-79ba-a764-63874b1507e7', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f73-71ab-bd28-a53dcc2182af', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f75-794d-8d11-9556091cd70f', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f75-7866-aa43-ecbc219444ae', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f78-72fb-870f-9c3f1d11bf55', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f78-7369-ac82-6c998156478b', '01a22b24-1848-7966-bb95-78f6752794a6');
INSERT INTO public.trust_auditsubject VALUES
	('01a22b24-1f7a-7c90-91ed-000b49fc746b', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f7a-7bb7-ad3c-75c8d836f0bc', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f7d-7101-b75f-a54cba7f4f5b', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1f7d-7e4c-b3b3-954e1569cf5c', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f85-7209-be3f-68dc549a3db9', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1f85-712b-8e20-0a218a470ef2', '01a22b24-1848-7966-bb95-78f6752794a6'),
	('01a22b24-1f8c-787c-b3af-2b0bab2541de', '01a22b24-1e71-7072-8a9a-67192de56a7a', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1f8c-76f5-abdc-680b9cfbc47b', '01a22b24-1848-7966-bb95-78f6752794a6');



INSERT INTO public.trust_authority VALUES
	('01a22b24-1848-7e52-8e8a-8552ae3b71db', 'E08000001', 'Bolton', 'Bolton duty team (fictional)'),
	('01a22b24-1848-7536-ba24-8276c69269ff', 'E08000002', 'Bury', 'Bury duty team (fictional)'),
	('01a22b24-1848-7519-8ef6-fbb27c2a575d', 'E08000003', 'Manchester', 'Manchester duty team (fictional)'),
	('01a22b24-1848-7c80-b407-a41ef8e7d74f', 'E08000004', 'Oldham', 'Oldham duty team (fictional)'),
	('01a22b24-1848-7a02-963d-7b8daee50af1', 'E08000005', 'Rochdale', 'Rochdale duty team (fictional)'),
	('01a22b24-1848-75c7-899a-e641fabc5555', 'E08000006', 'Salford', 'Salford duty team (fictional)'),
	('01a22b24-1848-7ebb-9dc4-99713044ed43', 'E08000007', 'Stockport', 'Stockport duty team (fictional)'),
	('01a22b24-1848-75f8-ab77-e989fa0fa669', 'E08000008', 'Tameside', 'Tameside duty team (fictional)'),
	('01a22b24-1848-7498-a076-513b60e5dad8', 'E08000009', 'Trafford', 'Trafford duty team (fictional)'),
	('01a22b24-1848-7966-bb95-78f6752794a6', 'E08000010', 'Wigan', 'Wigan duty team (fictional)');






INSERT INTO public.trust_chainhead VALUES
	('01a22b24-1848-7966-bb95-78f6752794a6', 54, 'f91504e164cbefe36cf505e80444f48f50c295ae04291cd77a0b8a81a5c2aa6e');


















INSERT INTO public.trust_posting VALUES
	('01a22b24-18e0-7b1e-817e-58ff7aba9942', 'key_worker', 8, '2016-02-01', NULL, NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1'),
	('01a22b24-196e-7b23-b9b1-b8647763fd3f', 'key_worker', 6, '2016-02-01', NULL, NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-18e2-7e28-bb99-e75de3320c74'),
	('01a22b24-19f1-7ab9-9623-c91ab2345a25', 'key_worker', 8, '2016-02-01', NULL, NULL, '01a22b24-1848-7a02-963d-7b8daee50af1', '01a22b24-196f-76fc-b0c1-12119b4c407a'),
	('01a22b24-1a65-7c35-ad0d-589b045c7930', 'social_worker', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730'),
	('01a22b24-1af7-77de-bf84-f5c4a332d91a', 'social_worker', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7a02-963d-7b8daee50af1', '01a22b24-1a66-7869-908c-6efce591a629'),
	('01a22b24-1b82-7543-93d6-432db638d112', 'manager', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1af8-7a03-a881-a072b55c0f2b'),
	('01a22b24-1bfd-7f32-9460-6d6ac4e66682', 'manager', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7a02-963d-7b8daee50af1', '01a22b24-1b83-7a6d-8234-65b5ae970b55'),
	('01a22b24-1c7a-7d1c-b17e-04f5d4fd3dca', 'partner', NULL, '2016-02-01', NULL, '01a22b24-184b-7215-99a9-d384c664741d', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1bfd-75da-90fa-4ee79256d9af'),
	('01a22b24-1cf1-72ac-b6d3-50fd0946e957', 'partner', NULL, '2016-02-01', NULL, '01a22b24-184b-7453-b192-1a4999df90c9', '01a22b24-1848-7a02-963d-7b8daee50af1', '01a22b24-1c7a-7ced-bfbd-692d6e5aeacb'),
	('01a22b24-1d6e-786a-ae12-f5bb176583c7', 'evaluator', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1cf1-7843-9d38-48b0c394b2b1'),
	('01a22b24-1d6f-7a83-b683-d59c7895754d', 'evaluator', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7a02-963d-7b8daee50af1', '01a22b24-1cf1-7843-9d38-48b0c394b2b1'),
	('01a22b24-1deb-7819-b942-e830a0d43c97', 'finance', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1d70-7314-921f-4bb466cd0c50'),
	('01a22b24-1deb-7241-bba2-7a9530dadac5', 'finance', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7a02-963d-7b8daee50af1', '01a22b24-1d70-7314-921f-4bb466cd0c50'),
	('01a22b24-1e68-728a-a218-eb7dfb524a6d', 'administrator', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1dec-7548-8250-4dcd512038ab'),
	('01a22b24-1e68-73cc-aede-cb289a953844', 'administrator', NULL, '2016-02-01', NULL, NULL, '01a22b24-1848-7a02-963d-7b8daee50af1', '01a22b24-1dec-7548-8250-4dcd512038ab');


















INSERT INTO public.trust_tie VALUES
	('01a22b24-1ea3-755b-9349-32a2cf37de7e', 1, '2026-11-30 06:28:37.155348+00', '01a22b24-1e71-7072-8a9a-67192de56a7a', 'social_worker', '2016-09-19', NULL, '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730'),
	('01a22b24-1ed2-7ca8-9435-adf5c8a46851', 1, '2026-11-30 06:28:37.202221+00', '01a22b24-1e71-7072-8a9a-67192de56a7a', 'key_worker', '2016-10-04', NULL, '', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-1858-704c-8544-16445e5939c1');






INSERT INTO public.trust_user VALUES
	('argon2$argon2id$v=19$m=102400,t=2,p=8$OUU5T3o4ZlM0YW1rdEE3b25NN3VqWQ$z/zNx8YYui6XKL6lrXZZoBvYawinsED5Y8BuicMjOfQ', NULL, '01a22b24-1858-704c-8544-16445e5939c1', 'sam', 'Sam Okafor', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$UjlZallJcThzZ0FkMnhyc05NME95dg$JZ+V16cav5yW3VohB11luesRweq/ijGv4oSQajb7I54', NULL, '01a22b24-18e2-7e28-bb99-e75de3320c74', 'jess', 'Jess Whitworth', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$a1hBVElXRTF3TVRlNWhmQ2JzZ1RJNw$fFKatc04i7p8HYXTZuG3ul3RQRI0Wig21AO/0E+/YDE', NULL, '01a22b24-196f-76fc-b0c1-12119b4c407a', 'nadia', 'Nadia Hussain', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$UVJBRk9oNDBENVdpc2NSVDRLMzZUTg$ExvJ3AcUPiyqWURoGEJh2HhLmDEuMHauj2dkiU83mjg', NULL, '01a22b24-19f2-769e-9dd4-6f06f0929730', 'priya', 'Priya Ellis', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$cjZxYmVCV1VzVXhKSXV0VEpzdWJoMQ$ygNHbVdw6iuMFIWCN45di2Qu9rWpFz2OV7aTytikLug', NULL, '01a22b24-1a66-7869-908c-6efce591a629', 'tom', 'Tom Barlow', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$dWxCaEs4dlljWXRIMkdEYUZLdlZOVA$hgj+Vq9lFcM+kMV5b2RIYQTn7Umd2Gnavw5f6Kxbnio', NULL, '01a22b24-1af8-7a03-a881-a072b55c0f2b', 'helen', 'Helen Marsh', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$aUg5bGtmVXlzanRKM3l4b3hNSnhycg$0ugqAHvm9yHrE951tXcUBKd9OjrG6k43Dvt4DhyhIhE', NULL, '01a22b24-1b83-7a6d-8234-65b5ae970b55', 'david', 'David Akhtar', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$bGtZNTM1U2V1TDBLYTNUUTFZY1NVaA$etZl6TOeCDErBHekq59EN84anGiVk8Pmx7W1UbXR1GQ', NULL, '01a22b24-1bfd-75da-90fa-4ee79256d9af', 'lena', 'Lena Shah', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$akRJWFNzSHhRQ0t5UVdMSFRSTlVuVQ$Rfo8ySEvWr85RTXUVvdlBYLjSEro69n5qVd3HBGr89E', NULL, '01a22b24-1c7a-7ced-bfbd-692d6e5aeacb', 'marcus', 'Marcus Reid', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$YlMwdnBVWWJsM0VQV0NNRmhKWm9sVQ$94Gt/J7uqcOgr0yCf7+IodhrR//CFY1ZXg0iXlwyuEA', NULL, '01a22b24-1cf1-7843-9d38-48b0c394b2b1', 'ruth', 'Ruth Adeyemi', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$Z2kwZjhJdkVyR21WWERlWnJzOU1oQQ$O44HQBsOhEKVf1OiuEeeuWlpuiC7MM6T+cLsmdoHYCY', NULL, '01a22b24-1d70-7314-921f-4bb466cd0c50', 'colin', 'Colin Pratt', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$R1ZXcXNGWXRLZDdVODRramxkWnJzOQ$iib8HOWFrc3lSpZSTLKp8m/77TDVGHT6vZ7X/0Ak3rU', NULL, '01a22b24-1dec-7548-8250-4dcd512038ab', 'moira', 'Moira Lees', '', true, false);



INSERT INTO public.voice_feedback VALUES
	('01a22b24-1f8b-75ef-b6d1-0c2329fddde3', 1, '2026-11-30 06:28:37.38726+00', 'parent', '2016-10-27', 'paper', '1', 'yes', 'yes', 'sort_of', 'sort_of', 'yes', 'yes', 'Somebody comes when it is bad, and not three days later.', 'Tell us the first time what all the words mean.', '01a22b24-1858-704c-8544-16445e5939c1', '01a22b24-1848-7966-bb95-78f6752794a6', '01a22b24-19f2-769e-9dd4-6f06f0929730', '01a22b24-1e71-7072-8a9a-67192de56a7a');



SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);



SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);



SELECT pg_catalog.setval('public.auth_permission_id_seq', 240, true);



SELECT pg_catalog.setval('public.axes_accessattempt_id_seq', 1, false);



SELECT pg_catalog.setval('public.axes_accessfailurelog_id_seq', 1, false);



SELECT pg_catalog.setval('public.axes_accesslog_id_seq', 1, false);



SELECT pg_catalog.setval('public.django_content_type_id_seq', 60, true);



SELECT pg_catalog.setval('public.django_migrations_id_seq', 35, true);



ALTER TABLE ONLY public.outcomes_assessment
    ADD CONSTRAINT assessment_once_a_day UNIQUE (authority_id, young_person_id, measure, completed_on);



ALTER TABLE ONLY public.trust_auditrow
    ADD CONSTRAINT audit_of_actor UNIQUE (id, actor_id);



ALTER TABLE ONLY public.trust_auditrow
    ADD CONSTRAINT audit_one_row_a_place UNIQUE (authority_id, place);



ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);



ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);



ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);



ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq UNIQUE (username, ip_address, user_agent);



ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptexpiration_pkey PRIMARY KEY (access_attempt_id);



ALTER TABLE ONLY public.axes_accessfailurelog
    ADD CONSTRAINT axes_accessfailurelog_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.axes_accesslog
    ADD CONSTRAINT axes_accesslog_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_contact
    ADD CONSTRAINT casework_contact_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_contactversion
    ADD CONSTRAINT casework_contactversion_pkey PRIMARY KEY (history_id);



ALTER TABLE ONLY public.casework_involvement
    ADD CONSTRAINT casework_involvement_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.casework_involvement
    ADD CONSTRAINT casework_involvement_referral_id_key UNIQUE (referral_id);



ALTER TABLE ONLY public.casework_involvementversion
    ADD CONSTRAINT casework_involvementversion_pkey PRIMARY KEY (history_id);



ALTER TABLE ONLY public.costs_costcover
    ADD CONSTRAINT cost_cover_once UNIQUE (cost_id, covered_id);



ALTER TABLE ONLY public.costs_costcover
    ADD CONSTRAINT costs_costcover_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.costs_servicecost
    ADD CONSTRAINT costs_servicecost_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.outcomes_course
    ADD CONSTRAINT course_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);



ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);



ALTER TABLE ONLY public.evaluation_interview
    ADD CONSTRAINT evaluation_interview_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.evaluation_surveyanswer
    ADD CONSTRAINT evaluation_surveyanswer_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.evaluation_surveywave
    ADD CONSTRAINT evaluation_surveywave_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.outcomes_goal
    ADD CONSTRAINT goal_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.outcomes_goal
    ADD CONSTRAINT goal_number UNIQUE (authority_id, young_person_id, number);



ALTER TABLE ONLY public.evaluation_interview
    ADD CONSTRAINT interview_once_a_time_point UNIQUE (authority_id, number, time_point);



ALTER TABLE ONLY public.casework_involvement
    ADD CONSTRAINT involvement_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.trust_unsentform
    ADD CONSTRAINT kept_once_a_page UNIQUE (owner_id, place);



ALTER TABLE ONLY public.looks_lookreview
    ADD CONSTRAINT look_review_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.looks_lookreview
    ADD CONSTRAINT look_review_once UNIQUE (authority_id, about_id, until);



ALTER TABLE ONLY public.looks_lookreview
    ADD CONSTRAINT looks_lookreview_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.looks_reviewedlook
    ADD CONSTRAINT looks_reviewedlook_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.outcomes_noncompletion
    ADD CONSTRAINT non_completion_once UNIQUE (authority_id, course_id, measure, month);



ALTER TABLE ONLY public.outcomes_assessment
    ADD CONSTRAINT outcomes_assessment_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.outcomes_assessmentversion
    ADD CONSTRAINT outcomes_assessmentversion_pkey PRIMARY KEY (history_id);



ALTER TABLE ONLY public.outcomes_course
    ADD CONSTRAINT outcomes_course_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.outcomes_goal
    ADD CONSTRAINT outcomes_goal_follows_id_key UNIQUE (follows_id);



ALTER TABLE ONLY public.outcomes_goal
    ADD CONSTRAINT outcomes_goal_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.outcomes_goalrating
    ADD CONSTRAINT outcomes_goalrating_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.outcomes_goalversion
    ADD CONSTRAINT outcomes_goalversion_pkey PRIMARY KEY (history_id);



ALTER TABLE ONLY public.outcomes_noncompletion
    ADD CONSTRAINT outcomes_noncompletion_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.outcomes_noncompletionversion
    ADD CONSTRAINT outcomes_noncompletionversion_pkey PRIMARY KEY (history_id);



ALTER TABLE ONLY public.people_agreement
    ADD CONSTRAINT people_agreement_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.people_youngperson
    ADD CONSTRAINT people_youngperson_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.people_youngpersonversion
    ADD CONSTRAINT people_youngpersonversion_pkey PRIMARY KEY (history_id);



ALTER TABLE ONLY public.placements_missingepisode
    ADD CONSTRAINT placements_missingepisode_no_overlap EXCLUDE USING gist (young_person_id WITH =, tstzrange(began_at, ended_at) WITH &&);



COMMENT ON CONSTRAINT placements_missingepisode_no_overlap ON public.placements_missingepisode IS 'act 6bebca9faae9987f 773a6fc1dcc7e80f';



ALTER TABLE ONLY public.placements_missingepisode
    ADD CONSTRAINT placements_missingepisode_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.placements_missingepisodeversion
    ADD CONSTRAINT placements_missingepisodeversion_pkey PRIMARY KEY (history_id);



ALTER TABLE ONLY public.placements_placement
    ADD CONSTRAINT placements_placement_no_overlap EXCLUDE USING gist (young_person_id WITH =, daterange(began_on, ended_on) WITH &&);



COMMENT ON CONSTRAINT placements_placement_no_overlap ON public.placements_placement IS 'act c6500d32417c9d71 635e8187fa343215';



ALTER TABLE ONLY public.placements_placement
    ADD CONSTRAINT placements_placement_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.placements_placementversion
    ADD CONSTRAINT placements_placementversion_pkey PRIMARY KEY (history_id);



ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referral_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_referral_id_key UNIQUE (referral_id);



ALTER TABLE ONLY public.referrals_draft
    ADD CONSTRAINT referrals_draft_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.referrals_expectedpath
    ADD CONSTRAINT referrals_expectedpath_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.referrals_referralversion
    ADD CONSTRAINT referrals_referralversion_pkey PRIMARY KEY (history_id);



ALTER TABLE ONLY public.trust_restriction
    ADD CONSTRAINT restriction_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.looks_reviewedlook
    ADD CONSTRAINT reviewed_look_once UNIQUE (review_id, young_person_id);



ALTER TABLE ONLY public.trust_search
    ADD CONSTRAINT search_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.evaluation_surveywave
    ADD CONSTRAINT survey_wave_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.evaluation_surveywave
    ADD CONSTRAINT survey_wave_link UNIQUE (code);



ALTER TABLE ONLY public.evaluation_surveywave
    ADD CONSTRAINT survey_wave_once UNIQUE (authority_id, number);



ALTER TABLE ONLY public.trust_agency
    ADD CONSTRAINT trust_agency_name_key UNIQUE (name);



ALTER TABLE ONLY public.trust_agency
    ADD CONSTRAINT trust_agency_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_auditrow
    ADD CONSTRAINT trust_auditrow_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_auditsubject
    ADD CONSTRAINT trust_auditsubject_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_authority
    ADD CONSTRAINT trust_authority_code_key UNIQUE (code);



ALTER TABLE ONLY public.trust_authority
    ADD CONSTRAINT trust_authority_name_key UNIQUE (name);



ALTER TABLE ONLY public.trust_authority
    ADD CONSTRAINT trust_authority_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_block
    ADD CONSTRAINT trust_block_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_chainhead
    ADD CONSTRAINT trust_chainhead_pkey PRIMARY KEY (chain);



ALTER TABLE ONLY public.trust_countersign
    ADD CONSTRAINT trust_countersign_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_idempotencykey
    ADD CONSTRAINT trust_idempotencykey_pkey PRIMARY KEY (key);



ALTER TABLE ONLY public.trust_message
    ADD CONSTRAINT trust_message_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_opening
    ADD CONSTRAINT trust_opening_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_pass
    ADD CONSTRAINT trust_pass_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_posting
    ADD CONSTRAINT trust_posting_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_restriction
    ADD CONSTRAINT trust_restriction_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_restrictionreview
    ADD CONSTRAINT trust_restrictionreview_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_search
    ADD CONSTRAINT trust_search_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_searchresult
    ADD CONSTRAINT trust_searchresult_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_share
    ADD CONSTRAINT trust_share_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_tie
    ADD CONSTRAINT trust_tie_no_overlap EXCLUDE USING gist (young_person_id WITH =, daterange(since, until) WITH &&) WHERE (((kind)::text = 'cover'::text));



COMMENT ON CONSTRAINT trust_tie_no_overlap ON public.trust_tie IS 'act dbcfaaadaf9bcd3a ca8e4f9a8115445b';



ALTER TABLE ONLY public.trust_tie
    ADD CONSTRAINT trust_tie_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_unsentform
    ADD CONSTRAINT trust_unsentform_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_user
    ADD CONSTRAINT trust_user_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_user
    ADD CONSTRAINT trust_user_username_key UNIQUE (username);



ALTER TABLE ONLY public.voice_feedback
    ADD CONSTRAINT voice_feedback_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.people_youngperson
    ADD CONSTRAINT young_person_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.people_youngperson
    ADD CONSTRAINT young_person_once_an_authority UNIQUE (authority_id, lineage);



CREATE INDEX agreement_of_person ON public.people_agreement USING btree (authority_id, young_person_id, "to");



CREATE INDEX audit_of_authority ON public.trust_auditrow USING btree (authority_id, at);



CREATE INDEX audit_of_person ON public.trust_auditsubject USING btree (authority_id, young_person_id);



CREATE INDEX audit_of_share ON public.trust_auditrow USING btree (object_id) WHERE ((what)::text = 'pages:share'::text);



CREATE UNIQUE INDEX audit_one_row_a_place_of_none ON public.trust_auditrow USING btree (place) WHERE (authority_id IS NULL);



CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);



CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);



CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);



CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);



CREATE INDEX axes_accessattempt_ip_address_10922d9c ON public.axes_accessattempt USING btree (ip_address);



CREATE INDEX axes_accessattempt_user_agent_ad89678b ON public.axes_accessattempt USING btree (user_agent);



CREATE INDEX axes_accessattempt_user_agent_ad89678b_like ON public.axes_accessattempt USING btree (user_agent varchar_pattern_ops);



CREATE INDEX axes_accessattempt_username_3f2d4ca0 ON public.axes_accessattempt USING btree (username);



CREATE INDEX axes_accessattempt_username_3f2d4ca0_like ON public.axes_accessattempt USING btree (username varchar_pattern_ops);



CREATE INDEX axes_accessfailurelog_ip_address_2e9f5a7f ON public.axes_accessfailurelog USING btree (ip_address);



CREATE INDEX axes_accessfailurelog_user_agent_ea145dda ON public.axes_accessfailurelog USING btree (user_agent);



CREATE INDEX axes_accessfailurelog_user_agent_ea145dda_like ON public.axes_accessfailurelog USING btree (user_agent varchar_pattern_ops);



CREATE INDEX axes_accessfailurelog_username_a8b7e8a4 ON public.axes_accessfailurelog USING btree (username);



CREATE INDEX axes_accessfailurelog_username_a8b7e8a4_like ON public.axes_accessfailurelog USING btree (username varchar_pattern_ops);



CREATE INDEX axes_accesslog_ip_address_86b417e5 ON public.axes_accesslog USING btree (ip_address);



CREATE INDEX axes_accesslog_user_agent_0e659004 ON public.axes_accesslog USING btree (user_agent);



CREATE INDEX axes_accesslog_user_agent_0e659004_like ON public.axes_accesslog USING btree (user_agent varchar_pattern_ops);



CREATE INDEX axes_accesslog_username_df93064b ON public.axes_accesslog USING btree (username);



CREATE INDEX axes_accesslog_username_df93064b_like ON public.axes_accesslog USING btree (username varchar_pattern_ops);



CREATE INDEX block_of_user ON public.trust_block USING btree (user_id);



CREATE UNIQUE INDEX block_once ON public.trust_block USING btree (user_id, young_person_id) WHERE (ended_at IS NULL);



CREATE INDEX casework_contact_authority_id_c94204c5 ON public.casework_contact USING btree (authority_id);



CREATE INDEX casework_contact_worker_id_42395c5e ON public.casework_contact USING btree (worker_id);



CREATE INDEX casework_contact_young_person_id_113f4a57 ON public.casework_contact USING btree (young_person_id);



CREATE INDEX casework_contactversion_authority_id_6cf14ec6 ON public.casework_contactversion USING btree (authority_id);



CREATE INDEX casework_contactversion_history_date_aa1deed9 ON public.casework_contactversion USING btree (history_date);



CREATE INDEX casework_contactversion_id_e3887001 ON public.casework_contactversion USING btree (id);



CREATE INDEX casework_contactversion_worker_id_869100cc ON public.casework_contactversion USING btree (worker_id);



CREATE INDEX casework_contactversion_young_person_id_3375d820 ON public.casework_contactversion USING btree (young_person_id);



CREATE INDEX casework_involvement_authority_id_ec12afdf ON public.casework_involvement USING btree (authority_id);



CREATE INDEX casework_involvement_ended_by_id_59c11888 ON public.casework_involvement USING btree (ended_by_id);



CREATE INDEX casework_involvement_young_person_id_8a0b2af4 ON public.casework_involvement USING btree (young_person_id);



CREATE INDEX casework_involvementversion_authority_id_9a168a45 ON public.casework_involvementversion USING btree (authority_id);



CREATE INDEX casework_involvementversion_ended_by_id_4ff5a860 ON public.casework_involvementversion USING btree (ended_by_id);



CREATE INDEX casework_involvementversion_history_date_301f5b67 ON public.casework_involvementversion USING btree (history_date);



CREATE INDEX casework_involvementversion_id_23476a05 ON public.casework_involvementversion USING btree (id);



CREATE INDEX casework_involvementversion_referral_id_42f73350 ON public.casework_involvementversion USING btree (referral_id);



CREATE INDEX casework_involvementversion_young_person_id_d7ae9c60 ON public.casework_involvementversion USING btree (young_person_id);



CREATE INDEX contact_of_authority ON public.casework_contact USING btree (authority_id, at DESC);



CREATE INDEX contact_of_person ON public.casework_contact USING btree (authority_id, young_person_id, at DESC);



CREATE INDEX contact_of_worker ON public.casework_contact USING btree (worker_id, at DESC);



CREATE INDEX costs_costcover_cost_id_7edab30f ON public.costs_costcover USING btree (cost_id);



CREATE INDEX costs_costcover_covered_id_aa3fa4d3 ON public.costs_costcover USING btree (covered_id);



CREATE INDEX costs_servicecost_kept_by_id_99de2cf9 ON public.costs_servicecost USING btree (kept_by_id);



CREATE INDEX countersign_asked ON public.trust_countersign USING btree (authority_id, asked_at);



CREATE UNIQUE INDEX countersign_asked_once ON public.trust_countersign USING btree (authority_id, person_id, role) WHERE ((agreed_at IS NULL) AND (ended_at IS NULL) AND ((what)::text = 'role'::text));



CREATE INDEX course_of_person ON public.outcomes_course USING btree (authority_id, young_person_id, baseline_on DESC);



CREATE UNIQUE INDEX course_one_at_a_time ON public.outcomes_course USING btree (authority_id, young_person_id) WHERE (ended_on IS NULL);



CREATE INDEX decision_of_person ON public.referrals_decision USING btree (authority_id, young_person_id);



CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);



CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);



CREATE INDEX draft_of_writer ON public.referrals_draft USING btree (started_by_id, changed_at);



CREATE INDEX evaluation_interview_authority_id_536dcf19 ON public.evaluation_interview USING btree (authority_id);



CREATE INDEX evaluation_surveyanswer_authority_id_7835d13d ON public.evaluation_surveyanswer USING btree (authority_id);



CREATE INDEX evaluation_surveyanswer_wave_id_d2d8b309 ON public.evaluation_surveyanswer USING btree (wave_id);



CREATE INDEX evaluation_surveywave_authority_id_b512f7a7 ON public.evaluation_surveywave USING btree (authority_id);



CREATE INDEX expected_path_of_person ON public.referrals_expectedpath USING btree (authority_id, young_person_id);



CREATE INDEX feedback_of_authority ON public.voice_feedback USING btree (authority_id, given_on DESC);



CREATE INDEX feedback_of_person ON public.voice_feedback USING btree (authority_id, young_person_id, given_on DESC);



CREATE INDEX found_by_user ON public.trust_searchresult USING btree (user_id, at);



CREATE UNIQUE INDEX goal_one_in_a_place ON public.outcomes_goal USING btree (authority_id, young_person_id, place) WHERE (ended_on IS NULL);



CREATE INDEX goal_rating_of_person ON public.outcomes_goalrating USING btree (authority_id, young_person_id, rated_on);



CREATE UNIQUE INDEX involvement_one_at_a_time ON public.casework_involvement USING btree (authority_id, young_person_id) WHERE (ended_on IS NULL);



CREATE INDEX looks_lookreview_about_id_09154ca2 ON public.looks_lookreview USING btree (about_id);



CREATE INDEX looks_lookreview_authority_id_7e9995f0 ON public.looks_lookreview USING btree (authority_id);



CREATE INDEX looks_lookreview_by_id_4b3ab01e ON public.looks_lookreview USING btree (by_id);



CREATE INDEX looks_reviewedlook_authority_id_b1d566d8 ON public.looks_reviewedlook USING btree (authority_id);



CREATE INDEX looks_reviewedlook_review_id_35b041ef ON public.looks_reviewedlook USING btree (review_id);



CREATE INDEX message_unsent ON public.trust_message USING btree (written_at) WHERE (sent_at IS NULL);



CREATE INDEX missing_of_person ON public.placements_missingepisode USING btree (authority_id, young_person_id, began_at DESC);



CREATE INDEX non_completion_of_person ON public.outcomes_noncompletion USING btree (authority_id, young_person_id);



CREATE INDEX once_same_words ON public.trust_idempotencykey USING btree (actor_id, digest);



CREATE INDEX opening_of_user ON public.trust_opening USING btree (user_id, until);



CREATE INDEX opening_to_review ON public.trust_opening USING btree (authority_id, reviewed_at, opened_at);



CREATE INDEX outcomes_assessment_authority_id_d1d7dfce ON public.outcomes_assessment USING btree (authority_id);



CREATE INDEX outcomes_assessment_worker_id_8efb199e ON public.outcomes_assessment USING btree (worker_id);



CREATE INDEX outcomes_assessment_young_person_id_dc081700 ON public.outcomes_assessment USING btree (young_person_id);



CREATE INDEX outcomes_assessmentversion_authority_id_e8e88b63 ON public.outcomes_assessmentversion USING btree (authority_id);



CREATE INDEX outcomes_assessmentversion_history_date_755f2578 ON public.outcomes_assessmentversion USING btree (history_date);



CREATE INDEX outcomes_assessmentversion_id_a21d8825 ON public.outcomes_assessmentversion USING btree (id);



CREATE INDEX outcomes_assessmentversion_worker_id_ed323b28 ON public.outcomes_assessmentversion USING btree (worker_id);



CREATE INDEX outcomes_assessmentversion_young_person_id_18efdbe7 ON public.outcomes_assessmentversion USING btree (young_person_id);



CREATE INDEX outcomes_course_authority_id_558a207c ON public.outcomes_course USING btree (authority_id);



CREATE INDEX outcomes_course_young_person_id_f2ccf1ff ON public.outcomes_course USING btree (young_person_id);



CREATE INDEX outcomes_goal_authority_id_ac67c383 ON public.outcomes_goal USING btree (authority_id);



CREATE INDEX outcomes_goal_young_person_id_c2b54abb ON public.outcomes_goal USING btree (young_person_id);



CREATE INDEX outcomes_goalrating_authority_id_0a0613c2 ON public.outcomes_goalrating USING btree (authority_id);



CREATE INDEX outcomes_goalrating_goal_id_2fbb1ba6 ON public.outcomes_goalrating USING btree (goal_id);



CREATE INDEX outcomes_goalrating_young_person_id_afc941d9 ON public.outcomes_goalrating USING btree (young_person_id);



CREATE INDEX outcomes_goalversion_authority_id_1ebbdc15 ON public.outcomes_goalversion USING btree (authority_id);



CREATE INDEX outcomes_goalversion_follows_id_8e694aad ON public.outcomes_goalversion USING btree (follows_id);



CREATE INDEX outcomes_goalversion_history_date_7dcc897b ON public.outcomes_goalversion USING btree (history_date);



CREATE INDEX outcomes_goalversion_id_3eeb5b32 ON public.outcomes_goalversion USING btree (id);



CREATE INDEX outcomes_goalversion_young_person_id_551e2175 ON public.outcomes_goalversion USING btree (young_person_id);



CREATE INDEX outcomes_noncompletion_authority_id_02b97462 ON public.outcomes_noncompletion USING btree (authority_id);



CREATE INDEX outcomes_noncompletion_course_id_d5476e49 ON public.outcomes_noncompletion USING btree (course_id);



CREATE INDEX outcomes_noncompletion_young_person_id_27716280 ON public.outcomes_noncompletion USING btree (young_person_id);



CREATE INDEX outcomes_noncompletionversion_authority_id_5f57886f ON public.outcomes_noncompletionversion USING btree (authority_id);



CREATE INDEX outcomes_noncompletionversion_course_id_2ef454ca ON public.outcomes_noncompletionversion USING btree (course_id);



CREATE INDEX outcomes_noncompletionversion_history_date_59a431fa ON public.outcomes_noncompletionversion USING btree (history_date);



CREATE INDEX outcomes_noncompletionversion_id_a2d6b255 ON public.outcomes_noncompletionversion USING btree (id);



CREATE INDEX outcomes_noncompletionversion_young_person_id_ac48a314 ON public.outcomes_noncompletionversion USING btree (young_person_id);



CREATE UNIQUE INDEX pass_once ON public.trust_pass USING btree (restriction_id, user_id) WHERE (ended_at IS NULL);



CREATE INDEX people_agreement_authority_id_e6aea06c ON public.people_agreement USING btree (authority_id);



CREATE INDEX people_agreement_young_person_id_fd8a8446 ON public.people_agreement USING btree (young_person_id);



CREATE INDEX people_youngperson_authority_id_6161cfed ON public.people_youngperson USING btree (authority_id);



CREATE INDEX people_youngpersonversion_authority_id_870adc78 ON public.people_youngpersonversion USING btree (authority_id);



CREATE INDEX people_youngpersonversion_history_date_555a1ae5 ON public.people_youngpersonversion USING btree (history_date);



CREATE INDEX people_youngpersonversion_id_f0ca0bf6 ON public.people_youngpersonversion USING btree (id);



CREATE INDEX placement_of_person ON public.placements_placement USING btree (authority_id, young_person_id, began_on);



CREATE INDEX placements_missingepisode_authority_id_6c499186 ON public.placements_missingepisode USING btree (authority_id);



CREATE INDEX placements_missingepisode_young_person_id_2e62b61c ON public.placements_missingepisode USING btree (young_person_id);



CREATE INDEX placements_missingepisodeversion_authority_id_966e2f75 ON public.placements_missingepisodeversion USING btree (authority_id);



CREATE INDEX placements_missingepisodeversion_history_date_4d36bc62 ON public.placements_missingepisodeversion USING btree (history_date);



CREATE INDEX placements_missingepisodeversion_id_22de7d3c ON public.placements_missingepisodeversion USING btree (id);



CREATE INDEX placements_missingepisodeversion_young_person_id_4317dca3 ON public.placements_missingepisodeversion USING btree (young_person_id);



CREATE INDEX placements_placement_authority_id_435834a0 ON public.placements_placement USING btree (authority_id);



CREATE INDEX placements_placement_young_person_id_5d1ad6d4 ON public.placements_placement USING btree (young_person_id);



CREATE INDEX placements_placementversion_authority_id_4ce84928 ON public.placements_placementversion USING btree (authority_id);



CREATE INDEX placements_placementversion_history_date_cd12ea37 ON public.placements_placementversion USING btree (history_date);



CREATE INDEX placements_placementversion_id_a23324cc ON public.placements_placementversion USING btree (id);



CREATE INDEX placements_placementversion_young_person_id_41746cb5 ON public.placements_placementversion USING btree (young_person_id);



CREATE UNIQUE INDEX posting_once ON public.trust_posting USING btree (authority_id, role, user_id) WHERE (until IS NULL);



CREATE INDEX referral_by ON public.referrals_referral USING btree (referred_by_id, made_on);



CREATE INDEX referral_of_person ON public.referrals_referral USING btree (authority_id, young_person_id);



CREATE INDEX referral_waiting ON public.referrals_referral USING btree (authority_id, state, made_on);



CREATE INDEX referrals_decision_authority_id_af6e0d36 ON public.referrals_decision USING btree (authority_id);



CREATE INDEX referrals_decision_decided_by_id_7e23b6f2 ON public.referrals_decision USING btree (decided_by_id);



CREATE INDEX referrals_decision_young_person_id_5b9c9fe7 ON public.referrals_decision USING btree (young_person_id);



CREATE INDEX referrals_draft_authority_id_aa97227e ON public.referrals_draft USING btree (authority_id);



CREATE INDEX referrals_draft_started_by_id_fa54fdbc ON public.referrals_draft USING btree (started_by_id);



CREATE INDEX referrals_expectedpath_authority_id_24384dbf ON public.referrals_expectedpath USING btree (authority_id);



CREATE INDEX referrals_expectedpath_judged_by_id_bdad0dc8 ON public.referrals_expectedpath USING btree (judged_by_id);



CREATE INDEX referrals_expectedpath_referral_id_a980b3a0 ON public.referrals_expectedpath USING btree (referral_id);



CREATE INDEX referrals_expectedpath_young_person_id_3046e823 ON public.referrals_expectedpath USING btree (young_person_id);



CREATE INDEX referrals_referral_agency_id_4601c9a7 ON public.referrals_referral USING btree (agency_id);



CREATE INDEX referrals_referral_authority_id_1fe1aa5c ON public.referrals_referral USING btree (authority_id);



CREATE INDEX referrals_referral_referred_by_id_b0e0704f ON public.referrals_referral USING btree (referred_by_id);



CREATE INDEX referrals_referral_young_person_id_1ecfa8bf ON public.referrals_referral USING btree (young_person_id);



CREATE INDEX referrals_referralversion_agency_id_f30ed601 ON public.referrals_referralversion USING btree (agency_id);



CREATE INDEX referrals_referralversion_authority_id_3574a41a ON public.referrals_referralversion USING btree (authority_id);



CREATE INDEX referrals_referralversion_history_date_4a454cd3 ON public.referrals_referralversion USING btree (history_date);



CREATE INDEX referrals_referralversion_id_25c86172 ON public.referrals_referralversion USING btree (id);



CREATE INDEX referrals_referralversion_referred_by_id_f31bf3c4 ON public.referrals_referralversion USING btree (referred_by_id);



CREATE INDEX referrals_referralversion_young_person_id_d34deba4 ON public.referrals_referralversion USING btree (young_person_id);



CREATE UNIQUE INDEX restriction_one_at_a_time ON public.trust_restriction USING btree (young_person_id) WHERE (lifted_at IS NULL);



CREATE INDEX search_of_user ON public.trust_search USING btree (user_id, at);



CREATE INDEX share_of_person ON public.trust_share USING btree (authority_id, young_person_id);



CREATE INDEX share_of_user ON public.trust_share USING btree (user_id, until);



CREATE INDEX survey_answer_of_wave ON public.evaluation_surveyanswer USING btree (authority_id, wave_id);



CREATE INDEX tie_of_person ON public.trust_tie USING btree (authority_id, young_person_id);



CREATE INDEX tie_of_user ON public.trust_tie USING btree (user_id, young_person_id);



CREATE UNIQUE INDEX tie_one_of_a_kind_at_a_time ON public.trust_tie USING btree (authority_id, young_person_id, kind) WHERE (until IS NULL);



CREATE INDEX trust_agency_name_4af67f2f_like ON public.trust_agency USING btree (name varchar_pattern_ops);



CREATE INDEX trust_auditrow_authority_id_44dca772 ON public.trust_auditrow USING btree (authority_id);



CREATE INDEX trust_auditsubject_authority_id_ec38f19a ON public.trust_auditsubject USING btree (authority_id);



CREATE INDEX trust_auditsubject_row_id_f08aef82 ON public.trust_auditsubject USING btree (row_id);



CREATE INDEX trust_authority_code_00927c0f_like ON public.trust_authority USING btree (code varchar_pattern_ops);



CREATE INDEX trust_authority_name_1d16ac44_like ON public.trust_authority USING btree (name varchar_pattern_ops);



CREATE INDEX trust_block_authority_id_13ee3e86 ON public.trust_block USING btree (authority_id);



CREATE INDEX trust_block_by_id_79581842 ON public.trust_block USING btree (by_id);



CREATE INDEX trust_block_ended_by_id_91e44cd4 ON public.trust_block USING btree (ended_by_id);



CREATE INDEX trust_block_user_id_9e33675e ON public.trust_block USING btree (user_id);



CREATE INDEX trust_countersign_agreed_by_id_a8cc49f4 ON public.trust_countersign USING btree (agreed_by_id);



CREATE INDEX trust_countersign_asked_by_id_ba666a91 ON public.trust_countersign USING btree (asked_by_id);



CREATE INDEX trust_countersign_authority_id_331213aa ON public.trust_countersign USING btree (authority_id);



CREATE INDEX trust_countersign_ended_by_id_2dfd7214 ON public.trust_countersign USING btree (ended_by_id);



CREATE INDEX trust_countersign_person_id_2e55ef65 ON public.trust_countersign USING btree (person_id);



CREATE INDEX trust_message_to_id_2eb64e92 ON public.trust_message USING btree (to_id);



CREATE INDEX trust_opening_authority_id_91bea723 ON public.trust_opening USING btree (authority_id);



CREATE INDEX trust_opening_ended_by_id_7da508df ON public.trust_opening USING btree (ended_by_id);



CREATE INDEX trust_opening_reviewed_by_id_7d62cb0c ON public.trust_opening USING btree (reviewed_by_id);



CREATE INDEX trust_opening_user_id_3651cb68 ON public.trust_opening USING btree (user_id);



CREATE INDEX trust_pass_authority_id_e09fb551 ON public.trust_pass USING btree (authority_id);



CREATE INDEX trust_pass_ended_by_id_4e0a7255 ON public.trust_pass USING btree (ended_by_id);



CREATE INDEX trust_pass_given_by_id_bb660317 ON public.trust_pass USING btree (given_by_id);



CREATE INDEX trust_pass_restriction_id_c6600446 ON public.trust_pass USING btree (restriction_id);



CREATE INDEX trust_pass_user_id_67266550 ON public.trust_pass USING btree (user_id);



CREATE INDEX trust_posting_agency_id_5e1f1307 ON public.trust_posting USING btree (agency_id);



CREATE INDEX trust_posting_authority_id_cfde41a9 ON public.trust_posting USING btree (authority_id);



CREATE INDEX trust_posting_user_id_8cc3dbfa ON public.trust_posting USING btree (user_id);



CREATE INDEX trust_restriction_asked_by_id_e3e17e46 ON public.trust_restriction USING btree (asked_by_id);



CREATE INDEX trust_restriction_authority_id_1fc1f05b ON public.trust_restriction USING btree (authority_id);



CREATE INDEX trust_restriction_lifted_by_id_39c99446 ON public.trust_restriction USING btree (lifted_by_id);



CREATE INDEX trust_restrictionreview_authority_id_292bc052 ON public.trust_restrictionreview USING btree (authority_id);



CREATE INDEX trust_restrictionreview_by_id_4a9e6d7e ON public.trust_restrictionreview USING btree (by_id);



CREATE INDEX trust_restrictionreview_restriction_id_3224c208 ON public.trust_restrictionreview USING btree (restriction_id);



CREATE INDEX trust_search_authority_id_26528e06 ON public.trust_search USING btree (authority_id);



CREATE INDEX trust_search_user_id_cc9f5db3 ON public.trust_search USING btree (user_id);



CREATE INDEX trust_searchresult_authority_id_ba59a04c ON public.trust_searchresult USING btree (authority_id);



CREATE INDEX trust_searchresult_search_id_497e9044 ON public.trust_searchresult USING btree (search_id);



CREATE INDEX trust_searchresult_user_id_6a2546a3 ON public.trust_searchresult USING btree (user_id);



CREATE INDEX trust_share_agency_id_7a9030e0 ON public.trust_share USING btree (agency_id);



CREATE INDEX trust_share_authority_id_b4220f6a ON public.trust_share USING btree (authority_id);



CREATE INDEX trust_share_by_id_c3e1f8ae ON public.trust_share USING btree (by_id);



CREATE INDEX trust_share_ended_by_id_8a69b6a2 ON public.trust_share USING btree (ended_by_id);



CREATE INDEX trust_share_user_id_686f7ade ON public.trust_share USING btree (user_id);



CREATE INDEX trust_tie_authority_id_0abf7855 ON public.trust_tie USING btree (authority_id);



CREATE INDEX trust_tie_user_id_e421a3e5 ON public.trust_tie USING btree (user_id);



CREATE INDEX trust_unsentform_authority_id_7024600f ON public.trust_unsentform USING btree (authority_id);



CREATE INDEX trust_unsentform_owner_id_060ff4da ON public.trust_unsentform USING btree (owner_id);



CREATE INDEX trust_user_username_fbf9e0d1_like ON public.trust_user USING btree (username varchar_pattern_ops);



CREATE INDEX voice_feedback_about_id_a299b7de ON public.voice_feedback USING btree (about_id);



CREATE INDEX voice_feedback_authority_id_92d93b31 ON public.voice_feedback USING btree (authority_id);



CREATE INDEX voice_feedback_typed_by_id_23d139c0 ON public.voice_feedback USING btree (typed_by_id);



CREATE INDEX voice_feedback_young_person_id_7ff59ea7 ON public.voice_feedback USING btree (young_person_id);



CREATE INDEX young_person_by_name ON public.people_youngperson USING btree (authority_id, name);



CREATE TRIGGER outcomes_course_baseline_on_stays BEFORE UPDATE OF baseline_on ON public.outcomes_course FOR EACH ROW WHEN ((new.baseline_on IS DISTINCT FROM old.baseline_on)) EXECUTE FUNCTION public.outcomes_course_baseline_on_stays();



COMMENT ON TRIGGER outcomes_course_baseline_on_stays ON public.outcomes_course IS 'act bfcdc5da168a8656 882d40b1c7d8a5cc';



CREATE TRIGGER trust_block_set_once BEFORE UPDATE ON public.trust_block FOR EACH ROW EXECUTE FUNCTION public.trust_block_set_once();



COMMENT ON TRIGGER trust_block_set_once ON public.trust_block IS 'act 57bc3d6178230d0e 5c74371974110b97';



CREATE TRIGGER trust_chainhead_insert BEFORE INSERT ON public.trust_chainhead FOR EACH ROW WHEN ((new.length <> 1)) EXECUTE FUNCTION public.trust_chainhead_refuse();



COMMENT ON TRIGGER trust_chainhead_insert ON public.trust_chainhead IS 'act 8b6008cbfdd13d8c 8e3d7e187d8f6aa7';



CREATE TRIGGER trust_chainhead_update BEFORE UPDATE ON public.trust_chainhead FOR EACH ROW WHEN (((new.chain <> old.chain) OR (new.length <> (old.length + 1)) OR ((new.hash)::text = (old.hash)::text))) EXECUTE FUNCTION public.trust_chainhead_refuse();



COMMENT ON TRIGGER trust_chainhead_update ON public.trust_chainhead IS 'act 711f9feb243a3b3e b37f072c9416654b';



CREATE TRIGGER trust_countersign_set_once BEFORE UPDATE ON public.trust_countersign FOR EACH ROW EXECUTE FUNCTION public.trust_countersign_set_once();



COMMENT ON TRIGGER trust_countersign_set_once ON public.trust_countersign IS 'act 63117397cc88913e 738ce624bdba859e';



CREATE TRIGGER trust_message_set_once BEFORE UPDATE ON public.trust_message FOR EACH ROW EXECUTE FUNCTION public.trust_message_set_once();



COMMENT ON TRIGGER trust_message_set_once ON public.trust_message IS 'act 912bb6cc606d1689 62d43c3ef030900a';



CREATE TRIGGER trust_opening_set_once BEFORE UPDATE ON public.trust_opening FOR EACH ROW EXECUTE FUNCTION public.trust_opening_set_once();



COMMENT ON TRIGGER trust_opening_set_once ON public.trust_opening IS 'act 175200a6a0687199 f70379c82407ce27';



CREATE TRIGGER trust_pass_set_once BEFORE UPDATE ON public.trust_pass FOR EACH ROW EXECUTE FUNCTION public.trust_pass_set_once();



COMMENT ON TRIGGER trust_pass_set_once ON public.trust_pass IS 'act 07ae87b5b0ec69f9 da57838573fcb883';



CREATE TRIGGER trust_posting_only_sooner BEFORE UPDATE ON public.trust_posting FOR EACH ROW WHEN (((old.until IS NOT NULL) AND ((new.until IS NULL) OR (new.until > old.until)))) EXECUTE FUNCTION public.trust_posting_only_sooner();



COMMENT ON TRIGGER trust_posting_only_sooner ON public.trust_posting IS 'act 8725a1c91f833be1 65477a1121bfc680';



CREATE TRIGGER trust_restriction_two_people BEFORE UPDATE ON public.trust_restriction FOR EACH ROW EXECUTE FUNCTION public.trust_restriction_two_people();



COMMENT ON TRIGGER trust_restriction_two_people ON public.trust_restriction IS 'act 31390fa73db427fd 0ec4a495cf7571fb';



CREATE TRIGGER trust_share_set_once BEFORE UPDATE ON public.trust_share FOR EACH ROW EXECUTE FUNCTION public.trust_share_set_once();



COMMENT ON TRIGGER trust_share_set_once ON public.trust_share IS 'act a6290afaf99c7859 18dbfd582f687778';



CREATE TRIGGER trust_user_written BEFORE UPDATE ON public.trust_user FOR EACH ROW EXECUTE FUNCTION public.trust_user_written();



COMMENT ON TRIGGER trust_user_written ON public.trust_user IS 'act 27df5d3d6cc838b5 dc11cbbc376311db';



ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce FOREIGN KEY (access_attempt_id) REFERENCES public.axes_accessattempt(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_contact
    ADD CONSTRAINT casework_contact_authority_id_c94204c5_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_contact
    ADD CONSTRAINT casework_contact_worker_id_42395c5e_fk_trust_user_id FOREIGN KEY (worker_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_contact
    ADD CONSTRAINT casework_contact_young_person_id_113f4a57_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_contact
    ADD CONSTRAINT casework_contact_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT casework_contact_young_person_id_same_authority ON public.casework_contact IS 'act 610a2fb919a36b06 1c5da2b943a796f5';



ALTER TABLE ONLY public.casework_involvement
    ADD CONSTRAINT casework_involvement_authority_id_ec12afdf_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_involvement
    ADD CONSTRAINT casework_involvement_ended_by_id_59c11888_fk_trust_user_id FOREIGN KEY (ended_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_involvement
    ADD CONSTRAINT casework_involvement_referral_id_ea32dd1f_fk_referrals FOREIGN KEY (referral_id) REFERENCES public.referrals_referral(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_involvement
    ADD CONSTRAINT casework_involvement_referral_id_same_authority FOREIGN KEY (referral_id, authority_id) REFERENCES public.referrals_referral(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT casework_involvement_referral_id_same_authority ON public.casework_involvement IS 'act 42654b50a8f2e95a 830226526e3c25e9';



ALTER TABLE ONLY public.casework_involvement
    ADD CONSTRAINT casework_involvement_young_person_id_8a0b2af4_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.casework_involvement
    ADD CONSTRAINT casework_involvement_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT casework_involvement_young_person_id_same_authority ON public.casework_involvement IS 'act 98b99577b5804c31 1c5da2b943a796f5';



ALTER TABLE ONLY public.costs_costcover
    ADD CONSTRAINT costs_costcover_cost_id_7edab30f_fk_costs_servicecost_id FOREIGN KEY (cost_id) REFERENCES public.costs_servicecost(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.costs_costcover
    ADD CONSTRAINT costs_costcover_covered_id_aa3fa4d3_fk_trust_authority_id FOREIGN KEY (covered_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.costs_servicecost
    ADD CONSTRAINT costs_servicecost_kept_by_id_99de2cf9_fk_trust_user_id FOREIGN KEY (kept_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.evaluation_interview
    ADD CONSTRAINT evaluation_interview_authority_id_536dcf19_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.evaluation_surveyanswer
    ADD CONSTRAINT evaluation_surveyans_authority_id_7835d13d_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.evaluation_surveyanswer
    ADD CONSTRAINT evaluation_surveyans_wave_id_d2d8b309_fk_evaluatio FOREIGN KEY (wave_id) REFERENCES public.evaluation_surveywave(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.evaluation_surveyanswer
    ADD CONSTRAINT evaluation_surveyanswer_wave_id_same_authority FOREIGN KEY (wave_id, authority_id) REFERENCES public.evaluation_surveywave(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT evaluation_surveyanswer_wave_id_same_authority ON public.evaluation_surveyanswer IS 'act f3f9f518e226dd8b cbe8e80315d07095';



ALTER TABLE ONLY public.evaluation_surveywave
    ADD CONSTRAINT evaluation_surveywav_authority_id_b512f7a7_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.looks_lookreview
    ADD CONSTRAINT looks_lookreview_about_id_09154ca2_fk_trust_user_id FOREIGN KEY (about_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.looks_lookreview
    ADD CONSTRAINT looks_lookreview_authority_id_7e9995f0_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.looks_lookreview
    ADD CONSTRAINT looks_lookreview_by_id_4b3ab01e_fk_trust_user_id FOREIGN KEY (by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.looks_reviewedlook
    ADD CONSTRAINT looks_reviewedlook_authority_id_b1d566d8_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.looks_reviewedlook
    ADD CONSTRAINT looks_reviewedlook_review_id_35b041ef_fk_looks_lookreview_id FOREIGN KEY (review_id) REFERENCES public.looks_lookreview(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.looks_reviewedlook
    ADD CONSTRAINT looks_reviewedlook_review_id_same_authority FOREIGN KEY (review_id, authority_id) REFERENCES public.looks_lookreview(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT looks_reviewedlook_review_id_same_authority ON public.looks_reviewedlook IS 'act a5e9a5f5373a1145 ed152f2a0e848619';



ALTER TABLE ONLY public.outcomes_assessment
    ADD CONSTRAINT outcomes_assessment_authority_id_d1d7dfce_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_assessment
    ADD CONSTRAINT outcomes_assessment_worker_id_8efb199e_fk_trust_user_id FOREIGN KEY (worker_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_assessment
    ADD CONSTRAINT outcomes_assessment_young_person_id_dc081700_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_assessment
    ADD CONSTRAINT outcomes_assessment_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_assessment_young_person_id_same_authority ON public.outcomes_assessment IS 'act a0ea0e4548606eb1 1c5da2b943a796f5';



ALTER TABLE ONLY public.outcomes_course
    ADD CONSTRAINT outcomes_course_authority_id_558a207c_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_course
    ADD CONSTRAINT outcomes_course_young_person_id_f2ccf1ff_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_course
    ADD CONSTRAINT outcomes_course_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_course_young_person_id_same_authority ON public.outcomes_course IS 'act d851c538e1836b2a 1c5da2b943a796f5';



ALTER TABLE ONLY public.outcomes_goal
    ADD CONSTRAINT outcomes_goal_authority_id_ac67c383_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_goal
    ADD CONSTRAINT outcomes_goal_follows_id_3f66f226_fk_outcomes_goal_id FOREIGN KEY (follows_id) REFERENCES public.outcomes_goal(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_goal
    ADD CONSTRAINT outcomes_goal_follows_id_same_authority FOREIGN KEY (follows_id, authority_id) REFERENCES public.outcomes_goal(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_goal_follows_id_same_authority ON public.outcomes_goal IS 'act 4cf592aaeba74d49 3dc7aacbc82d382a';



ALTER TABLE ONLY public.outcomes_goal
    ADD CONSTRAINT outcomes_goal_young_person_id_c2b54abb_fk_people_youngperson_id FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_goal
    ADD CONSTRAINT outcomes_goal_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_goal_young_person_id_same_authority ON public.outcomes_goal IS 'act 7a22a49518c47db4 1c5da2b943a796f5';



ALTER TABLE ONLY public.outcomes_goalrating
    ADD CONSTRAINT outcomes_goalrating_authority_id_0a0613c2_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_goalrating
    ADD CONSTRAINT outcomes_goalrating_goal_id_2fbb1ba6_fk_outcomes_goal_id FOREIGN KEY (goal_id) REFERENCES public.outcomes_goal(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_goalrating
    ADD CONSTRAINT outcomes_goalrating_goal_id_same_authority FOREIGN KEY (goal_id, authority_id) REFERENCES public.outcomes_goal(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_goalrating_goal_id_same_authority ON public.outcomes_goalrating IS 'act cdc1e9e60e3fc227 97786ba60a748991';



ALTER TABLE ONLY public.outcomes_goalrating
    ADD CONSTRAINT outcomes_goalrating_young_person_id_afc941d9_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_goalrating
    ADD CONSTRAINT outcomes_goalrating_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_goalrating_young_person_id_same_authority ON public.outcomes_goalrating IS 'act 0b9b5dbef02c3ac1 1c5da2b943a796f5';



ALTER TABLE ONLY public.outcomes_noncompletion
    ADD CONSTRAINT outcomes_noncompleti_authority_id_02b97462_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_noncompletion
    ADD CONSTRAINT outcomes_noncompleti_young_person_id_27716280_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_noncompletion
    ADD CONSTRAINT outcomes_noncompletion_course_id_d5476e49_fk_outcomes_course_id FOREIGN KEY (course_id) REFERENCES public.outcomes_course(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_noncompletion
    ADD CONSTRAINT outcomes_noncompletion_course_id_same_authority FOREIGN KEY (course_id, authority_id) REFERENCES public.outcomes_course(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_noncompletion_course_id_same_authority ON public.outcomes_noncompletion IS 'act bd8983493bd6571d 654cbbbc9f4252ba';



ALTER TABLE ONLY public.outcomes_noncompletion
    ADD CONSTRAINT outcomes_noncompletion_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_noncompletion_young_person_id_same_authority ON public.outcomes_noncompletion IS 'act 92202fb1e74775df 1c5da2b943a796f5';



ALTER TABLE ONLY public.people_agreement
    ADD CONSTRAINT people_agreement_authority_id_e6aea06c_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.people_agreement
    ADD CONSTRAINT people_agreement_young_person_id_fd8a8446_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.people_agreement
    ADD CONSTRAINT people_agreement_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT people_agreement_young_person_id_same_authority ON public.people_agreement IS 'act 9e6337421f390ac9 1c5da2b943a796f5';



ALTER TABLE ONLY public.people_youngperson
    ADD CONSTRAINT people_youngperson_authority_id_6161cfed_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.placements_missingepisode
    ADD CONSTRAINT placements_missingep_authority_id_6c499186_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.placements_missingepisode
    ADD CONSTRAINT placements_missingep_young_person_id_2e62b61c_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.placements_missingepisode
    ADD CONSTRAINT placements_missingepisode_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT placements_missingepisode_young_person_id_same_authority ON public.placements_missingepisode IS 'act 2dca7f5f3e477b0b 1c5da2b943a796f5';



ALTER TABLE ONLY public.placements_placement
    ADD CONSTRAINT placements_placement_authority_id_435834a0_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.placements_placement
    ADD CONSTRAINT placements_placement_young_person_id_5d1ad6d4_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.placements_placement
    ADD CONSTRAINT placements_placement_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT placements_placement_young_person_id_same_authority ON public.placements_placement IS 'act 7d8444e82d0e5913 1c5da2b943a796f5';



ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_authority_id_af6e0d36_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_decided_by_id_7e23b6f2_fk_trust_user_id FOREIGN KEY (decided_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_referral_id_9fd3a163_fk_referrals FOREIGN KEY (referral_id) REFERENCES public.referrals_referral(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_referral_id_same_authority FOREIGN KEY (referral_id, authority_id) REFERENCES public.referrals_referral(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT referrals_decision_referral_id_same_authority ON public.referrals_decision IS 'act cd9290249d5e3c63 830226526e3c25e9';



ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_young_person_id_5b9c9fe7_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_decision
    ADD CONSTRAINT referrals_decision_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT referrals_decision_young_person_id_same_authority ON public.referrals_decision IS 'act cc07d2525493fade 1c5da2b943a796f5';



ALTER TABLE ONLY public.referrals_draft
    ADD CONSTRAINT referrals_draft_authority_id_aa97227e_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_draft
    ADD CONSTRAINT referrals_draft_started_by_id_fa54fdbc_fk_trust_user_id FOREIGN KEY (started_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_expectedpath
    ADD CONSTRAINT referrals_expectedpa_authority_id_24384dbf_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_expectedpath
    ADD CONSTRAINT referrals_expectedpa_referral_id_a980b3a0_fk_referrals FOREIGN KEY (referral_id) REFERENCES public.referrals_referral(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_expectedpath
    ADD CONSTRAINT referrals_expectedpa_young_person_id_3046e823_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_expectedpath
    ADD CONSTRAINT referrals_expectedpath_judged_by_id_bdad0dc8_fk_trust_user_id FOREIGN KEY (judged_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_expectedpath
    ADD CONSTRAINT referrals_expectedpath_referral_id_same_authority FOREIGN KEY (referral_id, authority_id) REFERENCES public.referrals_referral(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT referrals_expectedpath_referral_id_same_authority ON public.referrals_expectedpath IS 'act 17fe4fa8d076157b 830226526e3c25e9';



ALTER TABLE ONLY public.referrals_expectedpath
    ADD CONSTRAINT referrals_expectedpath_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT referrals_expectedpath_young_person_id_same_authority ON public.referrals_expectedpath IS 'act ac0dcc0d7cb491da 1c5da2b943a796f5';



ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_agency_id_4601c9a7_fk_trust_agency_id FOREIGN KEY (agency_id) REFERENCES public.trust_agency(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_authority_id_1fe1aa5c_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_referred_by_id_b0e0704f_fk_trust_user_id FOREIGN KEY (referred_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_young_person_id_1ecfa8bf_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT referrals_referral_young_person_id_same_authority ON public.referrals_referral IS 'act a218774f7fa2b7ea 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_auditrow
    ADD CONSTRAINT trust_auditrow_authority_id_44dca772_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_auditsubject
    ADD CONSTRAINT trust_auditsubject_authority_id_ec38f19a_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_auditsubject
    ADD CONSTRAINT trust_auditsubject_row_id_f08aef82_fk_trust_auditrow_id FOREIGN KEY (row_id) REFERENCES public.trust_auditrow(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_auditsubject
    ADD CONSTRAINT trust_auditsubject_same_actor FOREIGN KEY (row_id, actor_id) REFERENCES public.trust_auditrow(id, actor_id) DEFERRABLE INITIALLY DEFERRED;



COMMENT ON CONSTRAINT trust_auditsubject_same_actor ON public.trust_auditsubject IS 'act 9403ad212c9ae0c9 1895a1e8dc0a1726';



ALTER TABLE ONLY public.trust_block
    ADD CONSTRAINT trust_block_authority_id_13ee3e86_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_block
    ADD CONSTRAINT trust_block_by_id_79581842_fk_trust_user_id FOREIGN KEY (by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_block
    ADD CONSTRAINT trust_block_ended_by_id_91e44cd4_fk_trust_user_id FOREIGN KEY (ended_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_block
    ADD CONSTRAINT trust_block_user_id_9e33675e_fk_trust_user_id FOREIGN KEY (user_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_block
    ADD CONSTRAINT trust_block_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_block_young_person_id_same_authority ON public.trust_block IS 'act f71bf209f284d9d1 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_countersign
    ADD CONSTRAINT trust_countersign_agreed_by_id_a8cc49f4_fk_trust_user_id FOREIGN KEY (agreed_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_countersign
    ADD CONSTRAINT trust_countersign_asked_by_id_ba666a91_fk_trust_user_id FOREIGN KEY (asked_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_countersign
    ADD CONSTRAINT trust_countersign_authority_id_331213aa_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_countersign
    ADD CONSTRAINT trust_countersign_ended_by_id_2dfd7214_fk_trust_user_id FOREIGN KEY (ended_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_countersign
    ADD CONSTRAINT trust_countersign_person_id_2e55ef65_fk_trust_user_id FOREIGN KEY (person_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_message
    ADD CONSTRAINT trust_message_to_id_2eb64e92_fk_trust_user_id FOREIGN KEY (to_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_opening
    ADD CONSTRAINT trust_opening_authority_id_91bea723_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_opening
    ADD CONSTRAINT trust_opening_ended_by_id_7da508df_fk_trust_user_id FOREIGN KEY (ended_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_opening
    ADD CONSTRAINT trust_opening_reviewed_by_id_7d62cb0c_fk_trust_user_id FOREIGN KEY (reviewed_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_opening
    ADD CONSTRAINT trust_opening_user_id_3651cb68_fk_trust_user_id FOREIGN KEY (user_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_opening
    ADD CONSTRAINT trust_opening_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_opening_young_person_id_same_authority ON public.trust_opening IS 'act c4d3dcfda13c93d1 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_pass
    ADD CONSTRAINT trust_pass_authority_id_e09fb551_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_pass
    ADD CONSTRAINT trust_pass_ended_by_id_4e0a7255_fk_trust_user_id FOREIGN KEY (ended_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_pass
    ADD CONSTRAINT trust_pass_given_by_id_bb660317_fk_trust_user_id FOREIGN KEY (given_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_pass
    ADD CONSTRAINT trust_pass_restriction_id_c6600446_fk_trust_restriction_id FOREIGN KEY (restriction_id) REFERENCES public.trust_restriction(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_pass
    ADD CONSTRAINT trust_pass_restriction_id_same_authority FOREIGN KEY (restriction_id, authority_id) REFERENCES public.trust_restriction(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_pass_restriction_id_same_authority ON public.trust_pass IS 'act 3eb0e25b8a5ec62b 57d59fc88726037b';



ALTER TABLE ONLY public.trust_pass
    ADD CONSTRAINT trust_pass_user_id_67266550_fk_trust_user_id FOREIGN KEY (user_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_pass
    ADD CONSTRAINT trust_pass_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_pass_young_person_id_same_authority ON public.trust_pass IS 'act 9651c354cfff1b84 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_posting
    ADD CONSTRAINT trust_posting_agency_id_5e1f1307_fk_trust_agency_id FOREIGN KEY (agency_id) REFERENCES public.trust_agency(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_posting
    ADD CONSTRAINT trust_posting_authority_id_cfde41a9_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_posting
    ADD CONSTRAINT trust_posting_user_id_8cc3dbfa_fk_trust_user_id FOREIGN KEY (user_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_restriction
    ADD CONSTRAINT trust_restriction_asked_by_id_e3e17e46_fk_trust_user_id FOREIGN KEY (asked_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_restriction
    ADD CONSTRAINT trust_restriction_authority_id_1fc1f05b_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_restriction
    ADD CONSTRAINT trust_restriction_lifted_by_id_39c99446_fk_trust_user_id FOREIGN KEY (lifted_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_restriction
    ADD CONSTRAINT trust_restriction_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_restriction_young_person_id_same_authority ON public.trust_restriction IS 'act 6b2d69014db26a58 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_restrictionreview
    ADD CONSTRAINT trust_restrictionrev_authority_id_292bc052_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_restrictionreview
    ADD CONSTRAINT trust_restrictionrev_restriction_id_3224c208_fk_trust_res FOREIGN KEY (restriction_id) REFERENCES public.trust_restriction(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_restrictionreview
    ADD CONSTRAINT trust_restrictionreview_by_id_4a9e6d7e_fk_trust_user_id FOREIGN KEY (by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_restrictionreview
    ADD CONSTRAINT trust_restrictionreview_restriction_id_same_authority FOREIGN KEY (restriction_id, authority_id) REFERENCES public.trust_restriction(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_restrictionreview_restriction_id_same_authority ON public.trust_restrictionreview IS 'act 3b1e0cb354fac240 57d59fc88726037b';



ALTER TABLE ONLY public.trust_restrictionreview
    ADD CONSTRAINT trust_restrictionreview_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_restrictionreview_young_person_id_same_authority ON public.trust_restrictionreview IS 'act 14b8f8ab5adc70fa 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_search
    ADD CONSTRAINT trust_search_authority_id_26528e06_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_search
    ADD CONSTRAINT trust_search_user_id_cc9f5db3_fk_trust_user_id FOREIGN KEY (user_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_searchresult
    ADD CONSTRAINT trust_searchresult_authority_id_ba59a04c_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_searchresult
    ADD CONSTRAINT trust_searchresult_search_id_497e9044_fk_trust_search_id FOREIGN KEY (search_id) REFERENCES public.trust_search(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_searchresult
    ADD CONSTRAINT trust_searchresult_search_id_same_authority FOREIGN KEY (search_id, authority_id) REFERENCES public.trust_search(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_searchresult_search_id_same_authority ON public.trust_searchresult IS 'act 447dce041a8678a8 d104ea033043d0d7';



ALTER TABLE ONLY public.trust_searchresult
    ADD CONSTRAINT trust_searchresult_user_id_6a2546a3_fk_trust_user_id FOREIGN KEY (user_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_searchresult
    ADD CONSTRAINT trust_searchresult_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_searchresult_young_person_id_same_authority ON public.trust_searchresult IS 'act 9b6c9826deb75e19 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_share
    ADD CONSTRAINT trust_share_agency_id_7a9030e0_fk_trust_agency_id FOREIGN KEY (agency_id) REFERENCES public.trust_agency(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_share
    ADD CONSTRAINT trust_share_authority_id_b4220f6a_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_share
    ADD CONSTRAINT trust_share_by_id_c3e1f8ae_fk_trust_user_id FOREIGN KEY (by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_share
    ADD CONSTRAINT trust_share_ended_by_id_8a69b6a2_fk_trust_user_id FOREIGN KEY (ended_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_share
    ADD CONSTRAINT trust_share_user_id_686f7ade_fk_trust_user_id FOREIGN KEY (user_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_share
    ADD CONSTRAINT trust_share_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_share_young_person_id_same_authority ON public.trust_share IS 'act 988f4f25b608b8a2 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_tie
    ADD CONSTRAINT trust_tie_authority_id_0abf7855_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_tie
    ADD CONSTRAINT trust_tie_user_id_e421a3e5_fk_trust_user_id FOREIGN KEY (user_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_tie
    ADD CONSTRAINT trust_tie_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_tie_young_person_id_same_authority ON public.trust_tie IS 'act 1b8ec19947f6a981 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_unsentform
    ADD CONSTRAINT trust_unsentform_authority_id_7024600f_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_unsentform
    ADD CONSTRAINT trust_unsentform_owner_id_060ff4da_fk_trust_user_id FOREIGN KEY (owner_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.voice_feedback
    ADD CONSTRAINT voice_feedback_about_id_a299b7de_fk_trust_user_id FOREIGN KEY (about_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.voice_feedback
    ADD CONSTRAINT voice_feedback_authority_id_92d93b31_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.voice_feedback
    ADD CONSTRAINT voice_feedback_typed_by_id_23d139c0_fk_trust_user_id FOREIGN KEY (typed_by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.voice_feedback
    ADD CONSTRAINT voice_feedback_young_person_id_7ff59ea7_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.voice_feedback
    ADD CONSTRAINT voice_feedback_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT voice_feedback_young_person_id_same_authority ON public.voice_feedback IS 'act edd85d780181bbff 1c5da2b943a796f5';



CREATE POLICY act_asked_now ON public.trust_countersign AS RESTRICTIVE FOR INSERT WITH CHECK (((((what)::text <> 'paper'::text) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))) AND (asked_at <= (statement_timestamp() + '00:05:00'::interval)) AND (agreed_at IS NULL) AND (ended_at IS NULL) AND (used_at IS NULL)));



COMMENT ON POLICY act_asked_now ON public.trust_countersign IS 'act 7e411b5c7bff3b6a 7201e985dd8de838';



CREATE POLICY act_delete ON public.evaluation_interview FOR DELETE USING ((authority_id = ANY (( SELECT public.act_ids('act.evaluated'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_delete ON public.evaluation_interview IS 'act 2a8783fb76de366a 9f2fb7c73e2561e2';



CREATE POLICY act_find ON public.people_youngperson FOR SELECT USING (((authority_id IN ( SELECT public.act_finding() AS act_finding)) AND (((born_on = public.act_find_born()) AND (public.act_find_words() <> '{}'::text[]) AND (public.act_find_words() <@ public.act_words((((name)::text || ' '::text) || (called)::text)))) OR (id = ANY (( SELECT public.act_found() AS act_found)::uuid[])))));



COMMENT ON POLICY act_find ON public.people_youngperson IS 'act 4dce87266061b730 698d319f48cd5614';



CREATE POLICY act_find ON public.trust_tie FOR SELECT USING (((authority_id IN ( SELECT public.act_finding() AS act_finding)) AND (EXISTS ( SELECT 1
   FROM public.people_youngperson p
  WHERE (p.id = trust_tie.young_person_id)))));



COMMENT ON POLICY act_find ON public.trust_tie IS 'act e9e140a11e503eb6 5d5cbdb56641825a';



CREATE POLICY act_found_by_both ON public.trust_searchresult AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT 1
   FROM public.people_youngperson p
  WHERE (p.id = trust_searchresult.young_person_id))));



COMMENT ON POLICY act_found_by_both ON public.trust_searchresult IS 'act 7ec8583e76ae28fd f030d8d4a6360212';



CREATE POLICY act_found_now ON public.trust_searchresult AS RESTRICTIVE FOR INSERT WITH CHECK ((at <= (statement_timestamp() + '00:05:00'::interval)));



COMMENT ON POLICY act_found_now ON public.trust_searchresult IS 'act 1dc77303efc092bb 680719aab17802be';



CREATE POLICY act_given ON public.trust_posting AS RESTRICTIVE FOR INSERT WITH CHECK (((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text) OR (((role)::text = ANY ((ARRAY['key_worker'::character varying, 'partner'::character varying, 'social_worker'::character varying])::text[])) AND (authority_id IN ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds)) AND (user_id IS DISTINCT FROM public.act_actor())) OR public.act_agreed(authority_id, user_id, (role)::text, since, until)));



COMMENT ON POLICY act_given ON public.trust_posting IS 'act 330ebfaea7d8f543 3252d8c7e884a28a';



CREATE POLICY act_insert ON public.casework_contact FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.casework_contact IS 'act d343889f9ceaa65c b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.casework_contactversion FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.casework_contactversion IS 'act 189d7e069481458f b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.casework_involvement FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.casework_involvement IS 'act 6b8320444e62222e 0a7fe990ee372ca3';



CREATE POLICY act_insert ON public.casework_involvementversion FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.casework_involvementversion IS 'act 9039715c99ea750f b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.evaluation_interview FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.evaluated'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.evaluation_interview IS 'act a2bddc66a5f0b7b4 06d10a5a8727edbf';



CREATE POLICY act_insert ON public.evaluation_surveyanswer FOR INSERT WITH CHECK (((NOT (NULL::uuid IS DISTINCT FROM public.act_actor())) AND (EXISTS ( SELECT 1
   FROM public.evaluation_surveywave p
  WHERE (p.id = evaluation_surveyanswer.wave_id)))));



COMMENT ON POLICY act_insert ON public.evaluation_surveyanswer IS 'act 091704e42a9b9b86 3814089eab69bc21';



CREATE POLICY act_insert ON public.evaluation_surveywave FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.evaluated'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.evaluation_surveywave IS 'act e13c2a74fd77df02 06d10a5a8727edbf';



CREATE POLICY act_insert ON public.looks_lookreview FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (about_id IS DISTINCT FROM public.act_actor()) AND (by_id = public.act_actor())));



COMMENT ON POLICY act_insert ON public.looks_lookreview IS 'act 70be34d149607d23 7635902aed4ab7bc';



CREATE POLICY act_insert ON public.looks_reviewedlook FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (EXISTS ( SELECT 1
   FROM public.looks_lookreview p
  WHERE (p.id = looks_reviewedlook.review_id)))));



COMMENT ON POLICY act_insert ON public.looks_reviewedlook IS 'act 827a5a961ffffc99 a4a34df27945dde3';



CREATE POLICY act_insert ON public.outcomes_assessment FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.outcomes_assessment IS 'act ef2119011bec5b34 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.outcomes_assessmentversion FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.outcomes_assessmentversion IS 'act 55db18018d107720 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.outcomes_course FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.outcomes_course IS 'act 1e7cf3fa463a09f1 0a7fe990ee372ca3';



CREATE POLICY act_insert ON public.outcomes_goal FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.outcomes_goal IS 'act 6ed81da6f868f27b b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.outcomes_goalrating FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.outcomes_goalrating IS 'act 0907357e140f0daf b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.outcomes_goalversion FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.outcomes_goalversion IS 'act 16d36aef997dc828 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.outcomes_noncompletion FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.outcomes_noncompletion IS 'act a2b74674655dc451 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.outcomes_noncompletionversion FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.outcomes_noncompletionversion IS 'act 246587d6c1bd7115 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.people_agreement FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.posted'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.people_agreement IS 'act 36e6231a632aecd7 6029892793546b86';



CREATE POLICY act_insert ON public.people_youngperson FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.posted'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.people_youngperson IS 'act bc366d57b25a82c7 6029892793546b86';



CREATE POLICY act_insert ON public.people_youngpersonversion FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.posted'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.people_youngpersonversion IS 'act e74f6e19bab7f695 6029892793546b86';



CREATE POLICY act_insert ON public.placements_missingepisode FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.placements_missingepisode IS 'act f4e3b3833737c5f4 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.placements_missingepisodeversion FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.placements_missingepisodeversion IS 'act ccd313f76856227b b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.placements_placement FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.placements_placement IS 'act e502493daa3ca9d6 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.placements_placementversion FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.placements_placementversion IS 'act 696c7e5f5edd4dfc b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.referrals_decision FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.referrals_decision IS 'act e3992b4ab6149094 0a7fe990ee372ca3';



CREATE POLICY act_insert ON public.referrals_draft FOR INSERT WITH CHECK (((started_by_id = public.act_actor()) AND (authority_id = ANY (( SELECT public.act_ids('act.posted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.referrals_draft IS 'act 759e18e4092b4560 8d2468db43139f33';



CREATE POLICY act_insert ON public.referrals_expectedpath FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.referrals_expectedpath IS 'act f2776d9898845c54 0a7fe990ee372ca3';



CREATE POLICY act_insert ON public.referrals_referral FOR INSERT WITH CHECK (((referred_by_id = public.act_actor()) AND (authority_id = ANY (( SELECT public.act_ids('act.posted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.referrals_referral IS 'act 165edfbaec67a6d7 ecae59a9dcb0b355';



CREATE POLICY act_insert ON public.referrals_referralversion FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.posted'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.referrals_referralversion IS 'act f06c95cd3c54ce6d 6029892793546b86';



CREATE POLICY act_insert ON public.trust_auditrow FOR INSERT WITH CHECK ((NOT (actor_id IS DISTINCT FROM public.act_actor())));



COMMENT ON POLICY act_insert ON public.trust_auditrow IS 'act c4c7ba3895245248 60f9f14e393cd892';



CREATE POLICY act_insert ON public.trust_auditsubject FOR INSERT WITH CHECK ((actor_id = public.act_actor()));



COMMENT ON POLICY act_insert ON public.trust_auditsubject IS 'act fa23f410c24e84b7 a216b6b7676007fc';



CREATE POLICY act_insert ON public.trust_block FOR INSERT WITH CHECK ((((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE)) OR ((user_id = public.act_actor()) AND (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE)) OR ((user_id = public.act_actor()) AND (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE))));



COMMENT ON POLICY act_insert ON public.trust_block IS 'act 162c47e27b0b5f1b 1d2a455156730091';



CREATE POLICY act_insert ON public.trust_chainhead FOR INSERT WITH CHECK (true);



COMMENT ON POLICY act_insert ON public.trust_chainhead IS 'act 2eeaa1185089f3f6 ab6a9a1fbe34d331';



CREATE POLICY act_insert ON public.trust_countersign FOR INSERT WITH CHECK ((((asked_by_id = public.act_actor()) AND (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))) OR ((asked_by_id = public.act_actor()) AND (authority_id IN ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds))) OR (NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text)));



COMMENT ON POLICY act_insert ON public.trust_countersign IS 'act ce7398d0d606c5cc 613c787ccd184f3a';



CREATE POLICY act_insert ON public.trust_idempotencykey FOR INSERT WITH CHECK ((actor_id = public.act_actor()));



COMMENT ON POLICY act_insert ON public.trust_idempotencykey IS 'act ee5800dea519a72f a216b6b7676007fc';



CREATE POLICY act_insert ON public.trust_message FOR INSERT WITH CHECK (((public.act_actor() IS NOT NULL) OR (NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text)));



COMMENT ON POLICY act_insert ON public.trust_message IS 'act 2fc71420172eafd5 e169de9672b8a2e7';



CREATE POLICY act_insert ON public.trust_opening FOR INSERT WITH CHECK (((user_id = public.act_actor()) AND (authority_id IN ( SELECT public.act_holds(ARRAY['key_worker'::text, 'social_worker'::text]) AS act_holds)) AND (young_person_id = ANY (( SELECT public.act_found() AS act_found)::uuid[]))));



COMMENT ON POLICY act_insert ON public.trust_opening IS 'act 64e722653c6572d9 33b1590dd173cdf5';



CREATE POLICY act_insert ON public.trust_pass FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE)));



COMMENT ON POLICY act_insert ON public.trust_pass IS 'act 8d80429d2fb4b7a7 d6ad611cc8b76832';



CREATE POLICY act_insert ON public.trust_posting FOR INSERT WITH CHECK (((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text) OR (authority_id IN ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds)) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.trust_posting IS 'act ff0e567c2a3617a8 6c096e2975556812';



CREATE POLICY act_insert ON public.trust_restriction FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE)));



COMMENT ON POLICY act_insert ON public.trust_restriction IS 'act 020702e5e2c9d7aa d6ad611cc8b76832';



CREATE POLICY act_insert ON public.trust_restrictionreview FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE)));



COMMENT ON POLICY act_insert ON public.trust_restrictionreview IS 'act ff4c3c9c9202c13e d6ad611cc8b76832';



CREATE POLICY act_insert ON public.trust_search FOR INSERT WITH CHECK (((user_id = public.act_actor()) AND (authority_id IN ( SELECT public.act_holds(ARRAY['key_worker'::text, 'manager'::text, 'social_worker'::text]) AS act_holds))));



COMMENT ON POLICY act_insert ON public.trust_search IS 'act 5f6b44c3abead6fb da22b09a6baee767';



CREATE POLICY act_insert ON public.trust_searchresult FOR INSERT WITH CHECK (((user_id = public.act_actor()) AND (authority_id IN ( SELECT public.act_holds(ARRAY['key_worker'::text, 'manager'::text, 'social_worker'::text]) AS act_holds))));



COMMENT ON POLICY act_insert ON public.trust_searchresult IS 'act cfd9f8f25ddefea1 da22b09a6baee767';



CREATE POLICY act_insert ON public.trust_share FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.trust_share IS 'act 55356fe2f860f544 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.trust_tie FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.trust_tie IS 'act 652b5109e2f7d349 0a7fe990ee372ca3';



CREATE POLICY act_insert ON public.trust_unsentform FOR INSERT WITH CHECK ((owner_id = public.act_actor()));



COMMENT ON POLICY act_insert ON public.trust_unsentform IS 'act cf8066bd91e448cd 7ab0a15824905c51';



CREATE POLICY act_insert ON public.trust_user FOR INSERT WITH CHECK (((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text) OR (must_change_password AND (EXISTS ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds)))));



COMMENT ON POLICY act_insert ON public.trust_user IS 'act e20a1b6864067f01 c9aee04416b64f28';



CREATE POLICY act_insert ON public.voice_feedback FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.voice_feedback IS 'act 69d3643a1b7cd4e0 b3a10b5fe6048a43';



CREATE POLICY act_insert_opened ON public.casework_contact FOR INSERT WITH CHECK (((young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) AND (worker_id = public.act_actor())));



COMMENT ON POLICY act_insert_opened ON public.casework_contact IS 'act 4b6f6bc980985aba 59c74123578c09f5';



CREATE POLICY act_insert_opened ON public.casework_contactversion FOR INSERT WITH CHECK (((young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) AND (worker_id = public.act_actor())));



COMMENT ON POLICY act_insert_opened ON public.casework_contactversion IS 'act bbd1385fb0ebe704 59c74123578c09f5';



CREATE POLICY act_insert_own_referral ON public.trust_tie FOR INSERT WITH CHECK (((user_id = public.act_actor()) AND ((kind)::text = 'social_worker'::text) AND (EXISTS ( SELECT 1
   FROM public.referrals_referral r
  WHERE ((r.young_person_id = trust_tie.young_person_id) AND (r.authority_id = trust_tie.authority_id) AND (r.referred_by_id = public.act_actor()) AND ((r.referred_as)::text = 'social_worker'::text))))));



COMMENT ON POLICY act_insert_own_referral ON public.trust_tie IS 'act aebc2af96856cda1 54df4470cd88f96d';



CREATE POLICY act_looked_at_share ON public.trust_auditrow FOR SELECT USING ((((what)::text = 'pages:share'::text) AND ((kind)::text = 'sight'::text) AND (EXISTS ( SELECT 1
   FROM public.trust_share s
  WHERE ((s.id = trust_auditrow.object_id) AND (s.young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))))));



COMMENT ON POLICY act_looked_at_share ON public.trust_auditrow IS 'act 82237baef32e2523 2c77e9cf623ad96d';



CREATE POLICY act_named_by_operator ON public.trust_pass FOR INSERT WITH CHECK (((public.act_actor() IS NULL) AND (current_setting('act.purpose'::text, true) = 'operation'::text) AND (given_by_id IS NULL) AND (ended_at IS NULL) AND (EXISTS ( SELECT 1
   FROM public.trust_posting p
  WHERE ((p.user_id = trust_pass.user_id) AND (p.authority_id = trust_pass.authority_id) AND ((p.role)::text = 'manager'::text) AND (p.since <= (NULLIF(current_setting('act.today'::text, true), ''::text))::date) AND ((p.until IS NULL) OR (p.until > (NULLIF(current_setting('act.today'::text, true), ''::text))::date)))))));



COMMENT ON POLICY act_named_by_operator ON public.trust_pass IS 'act 279734a123aa2c64 df5142c4e6d9b9d5';



CREATE POLICY act_opened_now ON public.trust_opening AS RESTRICTIVE FOR INSERT WITH CHECK (((opened_at <= (statement_timestamp() + '00:05:00'::interval)) AND (ended_at IS NULL) AND (reviewed_at IS NULL)));



COMMENT ON POLICY act_opened_now ON public.trust_opening IS 'act b6801813b76ec395 ad678dfbcf5b7760';



CREATE POLICY act_paper_changed ON public.trust_countersign AS RESTRICTIVE FOR UPDATE USING ((((what)::text <> 'paper'::text) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_paper_changed ON public.trust_countersign IS 'act 140306123e87ea76 212c89f879077b72';



CREATE POLICY act_paper_read ON public.trust_countersign AS RESTRICTIVE FOR SELECT USING ((((what)::text <> 'paper'::text) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_paper_read ON public.trust_countersign IS 'act ae18d0260fc77765 66eef1b22a3321ef';



CREATE POLICY act_read ON public.casework_contact FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.casework_contact IS 'act 45afba1834353bb9 c3d693b8c76c383a';



CREATE POLICY act_read ON public.casework_contactversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.casework_contactversion IS 'act 593b001f30fc406d 26cfe2fae9896a6b';



CREATE POLICY act_read ON public.casework_involvement FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.casework_involvement IS 'act 73afd447cae18607 c3d693b8c76c383a';



CREATE POLICY act_read ON public.casework_involvementversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.casework_involvementversion IS 'act a0e28323ebb40cb0 26cfe2fae9896a6b';



CREATE POLICY act_read ON public.evaluation_interview FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.evaluated'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.evaluation_interview IS 'act 9afe3ee6e07c39b9 20df7b6428af715d';



CREATE POLICY act_read ON public.evaluation_surveyanswer FOR SELECT USING ((authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_read ON public.evaluation_surveyanswer IS 'act dda665694a08b6a3 0a99fde379cb0308';



CREATE POLICY act_read ON public.evaluation_surveywave FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.evaluated'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[])) OR ((code)::text = NULLIF(current_setting('act.link'::text, true), ''::text))));



COMMENT ON POLICY act_read ON public.evaluation_surveywave IS 'act 8e12273dd99d1992 9cf50d33bf94a9aa';



CREATE POLICY act_read ON public.looks_lookreview FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (about_id IS DISTINCT FROM public.act_actor())));



COMMENT ON POLICY act_read ON public.looks_lookreview IS 'act 1ba0ac43cce14f2e 210dd3b3eea17316';



CREATE POLICY act_read ON public.looks_reviewedlook FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (EXISTS ( SELECT 1
   FROM public.looks_lookreview p
  WHERE (p.id = looks_reviewedlook.review_id)))));



COMMENT ON POLICY act_read ON public.looks_reviewedlook IS 'act fc01cf237809f108 f07c7421b7866126';



CREATE POLICY act_read ON public.outcomes_assessment FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_assessment IS 'act 310a8a47e8355b17 c3d693b8c76c383a';



CREATE POLICY act_read ON public.outcomes_assessmentversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_assessmentversion IS 'act c9f7e6e2a4350e7f 26cfe2fae9896a6b';



CREATE POLICY act_read ON public.outcomes_course FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_course IS 'act 35c1d933ce7800ee c3d693b8c76c383a';



CREATE POLICY act_read ON public.outcomes_goal FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_goal IS 'act b2041f0536a5dc99 c3d693b8c76c383a';



CREATE POLICY act_read ON public.outcomes_goalrating FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_goalrating IS 'act 45fd899f9a00e7c5 c3d693b8c76c383a';



CREATE POLICY act_read ON public.outcomes_goalversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_goalversion IS 'act 03c413d2eef9988d 26cfe2fae9896a6b';



CREATE POLICY act_read ON public.outcomes_noncompletion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_noncompletion IS 'act 6d8a68324ee846d0 c3d693b8c76c383a';



CREATE POLICY act_read ON public.outcomes_noncompletionversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_noncompletionversion IS 'act 084212a5bdc97b16 26cfe2fae9896a6b';



CREATE POLICY act_read ON public.people_agreement FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.people_agreement IS 'act a17b99c65abfe2e4 c3d693b8c76c383a';



CREATE POLICY act_read ON public.people_youngperson FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.people_youngperson IS 'act 4088d51402dc64af 7e61a746c05d560f';



CREATE POLICY act_read ON public.people_youngpersonversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.people_youngpersonversion IS 'act 26495c031ca18b7e b984a5494ee9a9ca';



CREATE POLICY act_read ON public.placements_missingepisode FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.placements_missingepisode IS 'act 0ee2344c28516ada c3d693b8c76c383a';



CREATE POLICY act_read ON public.placements_missingepisodeversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.placements_missingepisodeversion IS 'act d29dd6893737df37 26cfe2fae9896a6b';



CREATE POLICY act_read ON public.placements_placement FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.placements_placement IS 'act 5715cde14520ccb0 c3d693b8c76c383a';



CREATE POLICY act_read ON public.placements_placementversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.placements_placementversion IS 'act a526e3d73548cef0 26cfe2fae9896a6b';



CREATE POLICY act_read ON public.referrals_decision FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.referrals_decision IS 'act 9b31e7f075bd6d48 c3d693b8c76c383a';



CREATE POLICY act_read ON public.referrals_draft FOR SELECT USING ((started_by_id = public.act_actor()));



COMMENT ON POLICY act_read ON public.referrals_draft IS 'act 6f086e43959dc3c7 31c0546fb3e9b324';



CREATE POLICY act_read ON public.referrals_expectedpath FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.referrals_expectedpath IS 'act ffcc8989a2a2759d 4ed795098c77a39a';



CREATE POLICY act_read ON public.referrals_referral FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (referred_by_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.referrals_referral IS 'act 586e780c56f41810 8116c09e0e81179d';



CREATE POLICY act_read ON public.referrals_referralversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.referrals_referralversion IS 'act 31b155399cee4726 26cfe2fae9896a6b';



CREATE POLICY act_read ON public.trust_auditrow FOR SELECT USING (((actor_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (EXISTS ( SELECT 1
   FROM public.trust_auditsubject c
  WHERE ((c.row_id = trust_auditrow.id) AND (c.authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))))) OR (current_setting('act.purpose'::text, true) = 'verification'::text)));



COMMENT ON POLICY act_read ON public.trust_auditrow IS 'act 7b415f10dbd098d2 0c6d49b775fe7bb9';



CREATE POLICY act_read ON public.trust_auditsubject FOR SELECT USING (((actor_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (current_setting('act.purpose'::text, true) = 'verification'::text)));



COMMENT ON POLICY act_read ON public.trust_auditsubject IS 'act 7c62632ca5cafb46 749748132c55ec51';



CREATE POLICY act_read ON public.trust_block FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.trust_block IS 'act b326d96f5fd862ea ca917865754fae4e';



CREATE POLICY act_read ON public.trust_chainhead FOR SELECT USING (true);



COMMENT ON POLICY act_read ON public.trust_chainhead IS 'act fa6bc196f3101e76 928165051a41d5f9';



CREATE POLICY act_read ON public.trust_countersign FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (authority_id IN ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds)) OR (NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text)));



COMMENT ON POLICY act_read ON public.trust_countersign IS 'act f628155180e01a98 ed3c24c5087b7c94';



CREATE POLICY act_read ON public.trust_idempotencykey FOR SELECT USING ((actor_id = public.act_actor()));



COMMENT ON POLICY act_read ON public.trust_idempotencykey IS 'act 211784d7b64bbfe3 a5926c8c29c80929';



CREATE POLICY act_read ON public.trust_message FOR SELECT USING (((to_id = public.act_actor()) OR (NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'sending'::text)));



COMMENT ON POLICY act_read ON public.trust_message IS 'act a14f438ae774a7e8 251b4c1d949904fc';



CREATE POLICY act_read ON public.trust_opening FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.trust_opening IS 'act 4e04b8cd547eb61f ca917865754fae4e';



CREATE POLICY act_read ON public.trust_pass FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR ((public.act_actor() IS NULL) AND (current_setting('act.purpose'::text, true) = 'operation'::text))));



COMMENT ON POLICY act_read ON public.trust_pass IS 'act 14379bf641e975fd 97eaf0fd8a09e289';



CREATE POLICY act_read ON public.trust_posting FOR SELECT USING (((public.act_actor() IS NOT NULL) OR (NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text) OR ((public.act_actor() IS NULL) AND (current_setting('act.purpose'::text, true) = 'operation'::text))));



COMMENT ON POLICY act_read ON public.trust_posting IS 'act ac775c2e028551d7 d0266ae10a888ae9';



CREATE POLICY act_read ON public.trust_restriction FOR SELECT USING (((authority_id IN ( SELECT public.act_holds(ARRAY['key_worker'::text, 'manager'::text, 'partner'::text, 'social_worker'::text]) AS act_holds)) OR ((public.act_actor() IS NULL) AND (current_setting('act.purpose'::text, true) = 'operation'::text))));



COMMENT ON POLICY act_read ON public.trust_restriction IS 'act 98006ef5688ee71c 2814760e22191d1f';



CREATE POLICY act_read ON public.trust_restrictionreview FOR SELECT USING ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_read ON public.trust_restrictionreview IS 'act 858cd8a8e6083e99 ca9170d5f2d82c4c';



CREATE POLICY act_read ON public.trust_search FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.trust_search IS 'act bc785658e0d15757 ca917865754fae4e';



CREATE POLICY act_read ON public.trust_searchresult FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.trust_searchresult IS 'act 4b24be9d24846ff3 ca917865754fae4e';



CREATE POLICY act_read ON public.trust_share FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.trust_share IS 'act facb46ff1b8b67de 329d3fa4be712b06';



CREATE POLICY act_read ON public.trust_tie FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.trust_tie IS 'act a69d95d8ec368f97 e2c7a94b34d2f166';



CREATE POLICY act_read ON public.trust_unsentform FOR SELECT USING ((owner_id = public.act_actor()));



COMMENT ON POLICY act_read ON public.trust_unsentform IS 'act 0b02728f74684196 31579d6e378273ae';



CREATE POLICY act_read ON public.trust_user FOR SELECT USING (true);



COMMENT ON POLICY act_read ON public.trust_user IS 'act f2c6a136fdfd3e93 928165051a41d5f9';



CREATE POLICY act_read ON public.voice_feedback FOR SELECT USING ((((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (about_id IS DISTINCT FROM public.act_actor())) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.voice_feedback IS 'act 883978a8aadb9f43 9d1316113018d988';



CREATE POLICY act_seen_delete ON public.casework_contact AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.casework_contact IS 'act f673d2620a30575b b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.casework_contactversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.casework_contactversion IS 'act 3b7e63bb5728c756 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.casework_involvement AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.casework_involvement IS 'act b997c96fd677034a b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.casework_involvementversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.casework_involvementversion IS 'act 22b2f2937f14ca4c b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.looks_reviewedlook AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.looks_reviewedlook IS 'act f04f8b4f6d5da125 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.outcomes_assessment AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_assessment IS 'act 13dbee875d968965 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.outcomes_assessmentversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_assessmentversion IS 'act d80d92e0f2264f17 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.outcomes_course AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_course IS 'act dcd7002fcc57c2f5 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.outcomes_goal AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_goal IS 'act c985ee99210af544 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.outcomes_goalrating AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_goalrating IS 'act e3961d63f134d5fc b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.outcomes_goalversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_goalversion IS 'act 20fdac1fd5501a39 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.outcomes_noncompletion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_noncompletion IS 'act 60df85737aabe398 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.outcomes_noncompletionversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_noncompletionversion IS 'act bee224e8b5151391 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.people_agreement AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.people_agreement IS 'act 6f29dbe54ce49b37 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.people_youngperson AS RESTRICTIVE FOR DELETE USING (((id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.people_youngperson IS 'act 33fab96429ee7f40 d1ef2f653ccdd5ca';



CREATE POLICY act_seen_delete ON public.people_youngpersonversion AS RESTRICTIVE FOR DELETE USING (((id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.people_youngpersonversion IS 'act 831e916212c10197 d1ef2f653ccdd5ca';



CREATE POLICY act_seen_delete ON public.placements_missingepisode AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.placements_missingepisode IS 'act 5eaa00a0f2f0f3f6 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.placements_missingepisodeversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.placements_missingepisodeversion IS 'act fa5f188ff3b6a482 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.placements_placement AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.placements_placement IS 'act b8b29a850f328571 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.placements_placementversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.placements_placementversion IS 'act a178d70ddf3486ca b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.referrals_decision AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.referrals_decision IS 'act 52578ccafd4ac6bc b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.referrals_draft AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.referrals_draft IS 'act 0502acc5c84a12fe b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.referrals_expectedpath AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.referrals_expectedpath IS 'act db54395f960c7633 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.referrals_referral AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.referrals_referral IS 'act bf3386950f09f232 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.referrals_referralversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.referrals_referralversion IS 'act d93ca6d9bcd92b70 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_auditsubject AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_auditsubject IS 'act 20d2bd0d1519b6f2 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_opening AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_opening IS 'act 028ae9a5e717b89c b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_pass AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_pass IS 'act db9c3e895d8ff55e b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_restrictionreview AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_restrictionreview IS 'act 0f1d55e246a5ab3a b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_searchresult AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_searchresult IS 'act 3525764505f97c25 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_share AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_share IS 'act 1eb33276d26b24e3 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_tie AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_tie IS 'act 75a86ec351f68fa5 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.voice_feedback AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.voice_feedback IS 'act f0ff7adb5a6b3517 b431d1af405653fa';



CREATE POLICY act_seen_select ON public.casework_contact AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.casework_contact IS 'act 2d909f292cee138f 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.casework_contactversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.casework_contactversion IS 'act 03962c8de49b397b 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.casework_involvement AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.casework_involvement IS 'act 0d55299a60b37945 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.casework_involvementversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.casework_involvementversion IS 'act 998d65b96c7ad0c6 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.looks_reviewedlook AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.looks_reviewedlook IS 'act 22ca226ef594cefa 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.outcomes_assessment AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_assessment IS 'act 7a486f98eb21d5b1 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.outcomes_assessmentversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_assessmentversion IS 'act ccf53f5d47378241 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.outcomes_course AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_course IS 'act 2bfc7cab698405e1 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.outcomes_goal AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_goal IS 'act 438d4bc6096d8064 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.outcomes_goalrating AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_goalrating IS 'act 21d646a2a2d974f6 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.outcomes_goalversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_goalversion IS 'act 70c7c5c4de9ed2bd 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.outcomes_noncompletion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_noncompletion IS 'act 932f419c4841a2f4 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.outcomes_noncompletionversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_noncompletionversion IS 'act fd6af1c5fd9d6acb 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.people_agreement AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.people_agreement IS 'act bfe6ebc480ae231a 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.people_youngperson AS RESTRICTIVE FOR SELECT USING (((id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.people_youngperson IS 'act 6d593eabccb2447c 995bb42f9eef4d03';



CREATE POLICY act_seen_select ON public.people_youngpersonversion AS RESTRICTIVE FOR SELECT USING (((id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.people_youngpersonversion IS 'act 65b87a1ac1319bfa 995bb42f9eef4d03';



CREATE POLICY act_seen_select ON public.placements_missingepisode AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.placements_missingepisode IS 'act 42ca24170f2c7d00 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.placements_missingepisodeversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.placements_missingepisodeversion IS 'act 069fd724574f197a 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.placements_placement AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.placements_placement IS 'act 0f491bc3236c702c 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.placements_placementversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.placements_placementversion IS 'act 2a789913e2db982b 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.referrals_decision AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.referrals_decision IS 'act 75e63824c585ccaf 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.referrals_draft AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.referrals_draft IS 'act 91dfa3600940a868 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.referrals_expectedpath AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.referrals_expectedpath IS 'act b67fde20a6c352d0 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.referrals_referral AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.referrals_referral IS 'act 60eed308c9f0e6f6 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.referrals_referralversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.referrals_referralversion IS 'act c5879809556241ba 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_auditsubject AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_auditsubject IS 'act cf1aa2d34d8432ee 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_opening AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_opening IS 'act ed7a317482e7faf5 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_pass AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_pass IS 'act ac43bbd05fc9d327 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_restrictionreview AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_restrictionreview IS 'act 6357f8f55e3bc392 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_searchresult AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_searchresult IS 'act d559a0a24c9dfb98 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_share AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_share IS 'act 6167520cd4842525 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_tie AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_tie IS 'act 84075f13d466ee6e 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.voice_feedback AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.voice_feedback IS 'act c662eee5cbb49004 3f5d59985d0bec70';



CREATE POLICY act_seen_update ON public.casework_contact AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.casework_contact IS 'act 377acbe8e72f9a27 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.casework_contactversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.casework_contactversion IS 'act 2c4279f69d7b40f5 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.casework_involvement AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.casework_involvement IS 'act 7f567e0b689d88ad cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.casework_involvementversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.casework_involvementversion IS 'act 9e3a6e75ac91e2fa cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.looks_reviewedlook AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.looks_reviewedlook IS 'act 9feff083698d81b8 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.outcomes_assessment AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_assessment IS 'act 453875d91eb5434c cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.outcomes_assessmentversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_assessmentversion IS 'act aec020fb3c1e9a65 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.outcomes_course AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_course IS 'act 05d79a30f595dfe5 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.outcomes_goal AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_goal IS 'act 4f2a596c1a91928d cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.outcomes_goalrating AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_goalrating IS 'act b873cc31ea61f703 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.outcomes_goalversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_goalversion IS 'act 362aad367efa8b91 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.outcomes_noncompletion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_noncompletion IS 'act ab7bb1de7b563071 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.outcomes_noncompletionversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_noncompletionversion IS 'act ad3e9979069392f5 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.people_agreement AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.people_agreement IS 'act 80c2faf0ac32fbfa cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.people_youngperson AS RESTRICTIVE FOR UPDATE USING (((id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.people_youngperson IS 'act caa76fe5328f7415 484d8543f83a8a32';



CREATE POLICY act_seen_update ON public.people_youngpersonversion AS RESTRICTIVE FOR UPDATE USING (((id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.people_youngpersonversion IS 'act 4578abc266c1d1f2 484d8543f83a8a32';



CREATE POLICY act_seen_update ON public.placements_missingepisode AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.placements_missingepisode IS 'act 08eae72c1da5a502 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.placements_missingepisodeversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.placements_missingepisodeversion IS 'act 0d27856e451337f2 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.placements_placement AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.placements_placement IS 'act ec2c07b9cf54a138 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.placements_placementversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.placements_placementversion IS 'act 29eaec8ca2de166e cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.referrals_decision AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.referrals_decision IS 'act d491f738e51c04bc cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.referrals_draft AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.referrals_draft IS 'act 8cdbd4c1340e80f8 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.referrals_expectedpath AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.referrals_expectedpath IS 'act d3c57a77a44577a1 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.referrals_referral AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.referrals_referral IS 'act 5cd761b4836328bb cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.referrals_referralversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.referrals_referralversion IS 'act ee0b99f11dcd0b90 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_auditsubject AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_auditsubject IS 'act 649608fa47df5752 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_opening AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_opening IS 'act 5251b749b9c1e27b cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_pass AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_pass IS 'act d6fc309d0662b214 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_restrictionreview AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_restrictionreview IS 'act 51b1f82621b9833e cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_searchresult AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_searchresult IS 'act c787cfad4f4b28b1 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_share AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_share IS 'act 3f7fa08159e0deec cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_tie AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_tie IS 'act ebec17e9f4bdca9f cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.voice_feedback AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.voice_feedback IS 'act aed207d3ff14a40c cdb23558fbcdd919';



CREATE POLICY act_share_signed ON public.trust_share AS RESTRICTIVE FOR INSERT WITH CHECK (((by_id = public.act_actor()) AND (until <= (since + 366))));



COMMENT ON POLICY act_share_signed ON public.trust_share IS 'act 265c8341ebdee182 fff6102b7c2cfed5';



CREATE POLICY act_shared ON public.casework_involvement FOR SELECT USING ((young_person_id = ANY (( SELECT public.act_shared() AS act_shared)::uuid[])));



COMMENT ON POLICY act_shared ON public.casework_involvement IS 'act 9ccc862c4f508d99 ae55336a96ef9567';



CREATE POLICY act_shared ON public.people_youngperson FOR SELECT USING ((id = ANY (( SELECT public.act_shared() AS act_shared)::uuid[])));



COMMENT ON POLICY act_shared ON public.people_youngperson IS 'act 9752c0c6058adb84 e9212b68c01ca579';



CREATE POLICY act_shared ON public.placements_missingepisode FOR SELECT USING ((young_person_id = ANY (( SELECT public.act_shared() AS act_shared)::uuid[])));



COMMENT ON POLICY act_shared ON public.placements_missingepisode IS 'act bc4c52e50471a612 ae55336a96ef9567';



CREATE POLICY act_shared ON public.placements_placement FOR SELECT USING ((young_person_id = ANY (( SELECT public.act_shared() AS act_shared)::uuid[])));



COMMENT ON POLICY act_shared ON public.placements_placement IS 'act 23b63b4f35b5cdfc ae55336a96ef9567';



CREATE POLICY act_shared ON public.trust_tie FOR SELECT USING ((young_person_id = ANY (( SELECT public.act_shared() AS act_shared)::uuid[])));



COMMENT ON POLICY act_shared ON public.trust_tie IS 'act 5081e1dbf726016c ae55336a96ef9567';



CREATE POLICY act_update ON public.casework_contact FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.casework_contact IS 'act bd3fc97823c30d75 d2c10b45d7d9135f';



CREATE POLICY act_update ON public.casework_involvement FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.casework_involvement IS 'act abab8c9be793e60f d2c10b45d7d9135f';



CREATE POLICY act_update ON public.evaluation_interview FOR UPDATE USING ((authority_id = ANY (( SELECT public.act_ids('act.evaluated'::text) AS act_ids)::uuid[]))) WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.evaluated'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_update ON public.evaluation_interview IS 'act da3886bd3f2fa55e 2f0f7b63ff8599e8';



CREATE POLICY act_update ON public.evaluation_surveywave FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.evaluated'::text) AS act_ids)::uuid[])) OR ((code)::text = NULLIF(current_setting('act.link'::text, true), ''::text)))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.evaluated'::text) AS act_ids)::uuid[])) OR ((code)::text = NULLIF(current_setting('act.link'::text, true), ''::text))));



COMMENT ON POLICY act_update ON public.evaluation_surveywave IS 'act 87e35a07c77f3450 7b27cc8b0319632e';



CREATE POLICY act_update ON public.outcomes_assessment FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.outcomes_assessment IS 'act 3d878a058d47392c d2c10b45d7d9135f';



CREATE POLICY act_update ON public.outcomes_course FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.outcomes_course IS 'act 82eb545dcf397ce0 d2c10b45d7d9135f';



CREATE POLICY act_update ON public.outcomes_goal FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.outcomes_goal IS 'act c818f97ec0d3ef53 d2c10b45d7d9135f';



CREATE POLICY act_update ON public.outcomes_noncompletion FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.outcomes_noncompletion IS 'act 43c829c18c6a19f5 d2c10b45d7d9135f';



CREATE POLICY act_update ON public.people_youngperson FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.people_youngperson IS 'act 225c2b06cec441b5 ba3a437b93fe0322';



CREATE POLICY act_update ON public.placements_missingepisode FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.placements_missingepisode IS 'act 0ce2c575b31a3243 d2c10b45d7d9135f';



CREATE POLICY act_update ON public.placements_placement FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.placements_placement IS 'act be2d11b33f0eb09e d2c10b45d7d9135f';



CREATE POLICY act_update ON public.referrals_draft FOR UPDATE USING ((started_by_id = public.act_actor())) WITH CHECK ((started_by_id = public.act_actor()));



COMMENT ON POLICY act_update ON public.referrals_draft IS 'act 37949c49e0f4dc91 6066229b0b2e64de';



CREATE POLICY act_update ON public.referrals_referral FOR UPDATE USING ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))) WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_update ON public.referrals_referral IS 'act 49b1f4d91d494223 af72d7529b37825a';



CREATE POLICY act_update ON public.trust_block FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE) AND (user_id IS DISTINCT FROM public.act_actor()))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE) AND (user_id IS DISTINCT FROM public.act_actor())));



COMMENT ON POLICY act_update ON public.trust_block IS 'act b2c4b18789ce4035 2e4f910b1c600125';



CREATE POLICY act_update ON public.trust_chainhead FOR UPDATE USING (true) WITH CHECK (true);



COMMENT ON POLICY act_update ON public.trust_chainhead IS 'act 7fb094c7360ace79 855159ac19ac6f39';



CREATE POLICY act_update ON public.trust_countersign FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (authority_id IN ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds)) OR (NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (authority_id IN ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds)) OR (NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text)));



COMMENT ON POLICY act_update ON public.trust_countersign IS 'act f5e0119b442ab928 87ccb83cd7e1772d';



CREATE POLICY act_update ON public.trust_idempotencykey FOR UPDATE USING ((actor_id = public.act_actor())) WITH CHECK ((actor_id = public.act_actor()));



COMMENT ON POLICY act_update ON public.trust_idempotencykey IS 'act 11eb2d28d1ed0075 db7d3153456c50fd';



CREATE POLICY act_update ON public.trust_message FOR UPDATE USING ((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'sending'::text)) WITH CHECK ((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'sending'::text));



COMMENT ON POLICY act_update ON public.trust_message IS 'act 1dcf1e3d5f013b95 40ca977963fa7bcb';



CREATE POLICY act_update ON public.trust_opening FOR UPDATE USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])))) WITH CHECK (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.trust_opening IS 'act a0070f2a20efe547 44c52f824696c690';



CREATE POLICY act_update ON public.trust_pass FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE)));



COMMENT ON POLICY act_update ON public.trust_pass IS 'act 8d86c91508aa5052 b5be88d75580e3fa';



CREATE POLICY act_update ON public.trust_posting FOR UPDATE USING (((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text) OR (authority_id IN ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds)))) WITH CHECK (((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text) OR (authority_id IN ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds))));



COMMENT ON POLICY act_update ON public.trust_posting IS 'act 0c778557e477941f 3688beadd3020fac';



CREATE POLICY act_update ON public.trust_restriction FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND ((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE)));



COMMENT ON POLICY act_update ON public.trust_restriction IS 'act c9e993a67573c145 b5be88d75580e3fa';



CREATE POLICY act_update ON public.trust_share FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.trust_share IS 'act 5f5cedacd0763fbe d2c10b45d7d9135f';



CREATE POLICY act_update ON public.trust_tie FOR UPDATE USING ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))) WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_update ON public.trust_tie IS 'act c31a723af01b0aec af72d7529b37825a';



CREATE POLICY act_update ON public.trust_unsentform FOR UPDATE USING ((owner_id = public.act_actor())) WITH CHECK ((owner_id = public.act_actor()));



COMMENT ON POLICY act_update ON public.trust_unsentform IS 'act 9f0705702482a467 56e71e6471d4bf4a';



CREATE POLICY act_update ON public.trust_user FOR UPDATE USING (true) WITH CHECK (true);



COMMENT ON POLICY act_update ON public.trust_user IS 'act 5d5762175af40362 855159ac19ac6f39';



CREATE POLICY act_update_at_the_end ON public.trust_tie FOR UPDATE USING ((young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))) WITH CHECK (((young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) AND (EXISTS ( SELECT 1
   FROM public.casework_involvement i
  WHERE ((i.young_person_id = trust_tie.young_person_id) AND (i.authority_id = trust_tie.authority_id) AND (i.ended_on <= trust_tie.until))))));



COMMENT ON POLICY act_update_at_the_end ON public.trust_tie IS 'act b314b80a3ad06850 771526fb35794bd9';



CREATE POLICY act_update_opened ON public.casework_contact FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) AND (worker_id = public.act_actor()))) WITH CHECK (((young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) AND (worker_id = public.act_actor())));



COMMENT ON POLICY act_update_opened ON public.casework_contact IS 'act 1ff4a8644bfdfa00 40008cd3a6fbf1ab';



ALTER TABLE public.casework_contact ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.casework_contactversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.casework_involvement ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.casework_involvementversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.evaluation_interview ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.evaluation_surveyanswer ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.evaluation_surveywave ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.looks_lookreview ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.looks_reviewedlook ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_assessment ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_assessmentversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_course ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_goal ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_goalrating ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_goalversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_noncompletion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_noncompletionversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.people_agreement ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.people_youngperson ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.people_youngpersonversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.placements_missingepisode ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.placements_missingepisodeversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.placements_placement ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.placements_placementversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_decision ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_draft ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_expectedpath ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_referral ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.referrals_referralversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_auditrow ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_auditsubject ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_block ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_chainhead ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_countersign ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_idempotencykey ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_message ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_opening ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_pass ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_posting ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_restriction ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_restrictionreview ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_search ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_searchresult ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_share ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_tie ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_unsentform ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_user ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.voice_feedback ENABLE ROW LEVEL SECURITY;


GRANT USAGE ON SCHEMA public TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accessattempt TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accessattemptexpiration TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accessfailurelog TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accesslog TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.casework_contact TO act_app;



GRANT SELECT,INSERT ON TABLE public.casework_contactversion TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.casework_involvement TO act_app;



GRANT SELECT,INSERT ON TABLE public.casework_involvementversion TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.costs_costcover TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.costs_servicecost TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO act_app;



GRANT SELECT ON TABLE public.django_migrations TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluation_interview TO act_app;



GRANT SELECT,INSERT ON TABLE public.evaluation_surveyanswer TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.evaluation_surveywave TO act_app;



GRANT SELECT,INSERT ON TABLE public.looks_lookreview TO act_app;



GRANT SELECT,INSERT ON TABLE public.looks_reviewedlook TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.outcomes_assessment TO act_app;



GRANT SELECT,INSERT ON TABLE public.outcomes_assessmentversion TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.outcomes_course TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.outcomes_goal TO act_app;



GRANT SELECT,INSERT ON TABLE public.outcomes_goalrating TO act_app;



GRANT SELECT,INSERT ON TABLE public.outcomes_goalversion TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.outcomes_noncompletion TO act_app;



GRANT SELECT,INSERT ON TABLE public.outcomes_noncompletionversion TO act_app;



GRANT SELECT,INSERT ON TABLE public.people_agreement TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.people_youngperson TO act_app;



GRANT SELECT,INSERT ON TABLE public.people_youngpersonversion TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.placements_missingepisode TO act_app;



GRANT SELECT,INSERT ON TABLE public.placements_missingepisodeversion TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.placements_placement TO act_app;



GRANT SELECT,INSERT ON TABLE public.placements_placementversion TO act_app;



GRANT SELECT,INSERT ON TABLE public.referrals_decision TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.referrals_draft TO act_app;



GRANT SELECT,INSERT ON TABLE public.referrals_expectedpath TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.referrals_referral TO act_app;



GRANT SELECT,INSERT ON TABLE public.referrals_referralversion TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.trust_agency TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_auditrow TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_auditsubject TO act_app;



GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.trust_authority TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_block TO act_app;



GRANT UPDATE(version) ON TABLE public.trust_block TO act_app;



GRANT UPDATE(ended_at) ON TABLE public.trust_block TO act_app;



GRANT UPDATE(ended_by_id) ON TABLE public.trust_block TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.trust_chainhead TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_countersign TO act_app;



GRANT UPDATE(version) ON TABLE public.trust_countersign TO act_app;



GRANT UPDATE(agreed_at) ON TABLE public.trust_countersign TO act_app;



GRANT UPDATE(ended_at) ON TABLE public.trust_countersign TO act_app;



GRANT UPDATE(ended_words) ON TABLE public.trust_countersign TO act_app;



GRANT UPDATE(used_at) ON TABLE public.trust_countersign TO act_app;



GRANT UPDATE(agreed_by_id) ON TABLE public.trust_countersign TO act_app;



GRANT UPDATE(ended_by_id) ON TABLE public.trust_countersign TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.trust_idempotencykey TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_message TO act_app;



GRANT UPDATE(sent_at) ON TABLE public.trust_message TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_opening TO act_app;



GRANT UPDATE(version) ON TABLE public.trust_opening TO act_app;



GRANT UPDATE(ended_at) ON TABLE public.trust_opening TO act_app;



GRANT UPDATE(reviewed_at) ON TABLE public.trust_opening TO act_app;



GRANT UPDATE(outcome) ON TABLE public.trust_opening TO act_app;



GRANT UPDATE(review_words) ON TABLE public.trust_opening TO act_app;



GRANT UPDATE(ended_by_id) ON TABLE public.trust_opening TO act_app;



GRANT UPDATE(reviewed_by_id) ON TABLE public.trust_opening TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_pass TO act_app;



GRANT UPDATE(version) ON TABLE public.trust_pass TO act_app;



GRANT UPDATE(ended_at) ON TABLE public.trust_pass TO act_app;



GRANT UPDATE(ended_by_id) ON TABLE public.trust_pass TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_posting TO act_app;



GRANT UPDATE(places) ON TABLE public.trust_posting TO act_app;



GRANT UPDATE(until) ON TABLE public.trust_posting TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_restriction TO act_app;



GRANT UPDATE(version) ON TABLE public.trust_restriction TO act_app;



GRANT UPDATE(asked_at) ON TABLE public.trust_restriction TO act_app;



GRANT UPDATE(lifted_at) ON TABLE public.trust_restriction TO act_app;



GRANT UPDATE(asked_by_id) ON TABLE public.trust_restriction TO act_app;



GRANT UPDATE(lifted_by_id) ON TABLE public.trust_restriction TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_restrictionreview TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_search TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_searchresult TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_share TO act_app;



GRANT UPDATE(version) ON TABLE public.trust_share TO act_app;



GRANT UPDATE(ended_at) ON TABLE public.trust_share TO act_app;



GRANT UPDATE(ended_by_id) ON TABLE public.trust_share TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.trust_tie TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.trust_unsentform TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_user TO act_app;



GRANT UPDATE(password) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(last_login) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(name) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(mail) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(is_active) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(must_change_password) ON TABLE public.trust_user TO act_app;



GRANT SELECT,INSERT ON TABLE public.voice_feedback TO act_app;




