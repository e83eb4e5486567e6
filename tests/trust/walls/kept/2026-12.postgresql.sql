


SELECT pg_catalog.set_config('search_path', '', false);


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
  SELECT coalesce(array_agg(f.young_person_id), '{}') FROM trust_found f
   WHERE f.user_id = act_actor() AND f.at > statement_timestamp() - interval '30 minutes'
$$;


ALTER FUNCTION public.act_found() OWNER TO act_owner;


COMMENT ON FUNCTION public.act_found() IS 'act 9fd085df7340025d d98a7539dd9f6ba3';



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
        lower(regexp_replace(normalize(translate(name, '''’‘ʼ`´', ''), NFKD), '[\u0300-\u036f]', '', 'g')
              COLLATE "und-x-icu"),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
      'øłđðþıς', 'olddtiσ'),
    '[\s.,;:/()\u2010-\u2015-]+'), '')
$$;


ALTER FUNCTION public.act_words(name text) OWNER TO act_owner;


COMMENT ON FUNCTION public.act_words(name text) IS 'act 904b960ec3d3b344 a937f5901e342922';



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


CREATE TABLE public.outcomes_notfilledin (
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
    CONSTRAINT not_filled_in_other_has_words CHECK (((NOT ((reason)::text = 'other'::text)) OR (NOT (words = ''::text)))),
    CONSTRAINT not_filled_in_reason CHECK (((reason)::text = ANY ((ARRAY['young_person_refused'::character varying, 'parent_refused'::character varying, 'worker_judged'::character varying, 'missing_then'::character varying, 'disability'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT not_filled_in_when CHECK ((((measure)::text = ANY ((ARRAY['sdq_self'::character varying, 'sdq_parent'::character varying, 'goals'::character varying])::text[])) AND (month = ANY (ARRAY[0, 3, 6, 9, 12])))),
    CONSTRAINT outcomes_notfilledin_month_check CHECK ((month >= 0)),
    CONSTRAINT outcomes_notfilledin_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_notfilledin FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_notfilledin OWNER TO act_owner;


CREATE TABLE public.outcomes_notfilledinversion (
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
    CONSTRAINT outcomes_notfilledinversion_month_check CHECK ((month >= 0)),
    CONSTRAINT outcomes_notfilledinversion_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.outcomes_notfilledinversion FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_notfilledinversion OWNER TO act_owner;


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
    CONSTRAINT placement_provider CHECK (((provider)::text = ANY ((ARRAY[''::character varying, 'PR0'::character varying, 'PR1'::character varying, 'PR2'::character varying, 'PR3'::character varying, 'PR4'::character varying, 'PR5'::character varying])::text[]))),
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
    CONSTRAINT referral_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'accepted'::character varying, 'not_accepted'::character varying, 'beside'::character varying])::text[]))),
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



CREATE TABLE public.trust_found (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    authority_id uuid NOT NULL,
    user_id uuid NOT NULL,
    search_id uuid NOT NULL,
    CONSTRAINT trust_found_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.trust_found FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_found OWNER TO act_owner;


CREATE TABLE public.trust_kept (
    id uuid NOT NULL,
    place character varying(200) NOT NULL,
    words jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    authority_id uuid NOT NULL,
    owner_id uuid NOT NULL
);

ALTER TABLE ONLY public.trust_kept FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_kept OWNER TO act_owner;


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


CREATE TABLE public.trust_once (
    key uuid NOT NULL,
    actor_id uuid NOT NULL,
    digest character varying(64) NOT NULL,
    result uuid,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.trust_once FORCE ROW LEVEL SECURITY;


ALTER TABLE public.trust_once OWNER TO act_owner;


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
    way character varying(10) NOT NULL,
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
    CONSTRAINT feedback_typed_from_paper CHECK ((((typed_by_id IS NOT NULL) AND ((way)::text = 'paper'::text)) OR ((typed_by_id IS NULL) AND ((way)::text = 'tablet'::text)))),
    CONSTRAINT voice_feedback_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.voice_feedback FORCE ROW LEVEL SECURITY;


ALTER TABLE public.voice_feedback OWNER TO act_owner;


CREATE TABLE public.workforce_lookreview (
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
    CONSTRAINT workforce_lookreview_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.workforce_lookreview FORCE ROW LEVEL SECURITY;


ALTER TABLE public.workforce_lookreview OWNER TO act_owner;


CREATE TABLE public.workforce_reviewedlook (
    id uuid NOT NULL,
    version integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    young_person_id uuid NOT NULL,
    authority_id uuid NOT NULL,
    review_id uuid NOT NULL,
    CONSTRAINT workforce_reviewedlook_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.workforce_reviewedlook FORCE ROW LEVEL SECURITY;


ALTER TABLE public.workforce_reviewedlook OWNER TO act_owner;








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
	(61, 'Can add kept', 16, 'add_kept'),
	(62, 'Can change kept', 16, 'change_kept'),
	(63, 'Can delete kept', 16, 'delete_kept'),
	(64, 'Can view kept', 16, 'view_kept'),
	(65, 'Can add message', 17, 'add_message'),
	(66, 'Can change message', 17, 'change_message'),
	(67, 'Can delete message', 17, 'delete_message'),
	(68, 'Can view message', 17, 'view_message'),
	(69, 'Can add once', 18, 'add_once'),
	(70, 'Can change once', 18, 'change_once'),
	(71, 'Can delete once', 18, 'delete_once'),
	(72, 'Can view once', 18, 'view_once'),
	(73, 'Can add opening', 19, 'add_opening'),
	(74, 'Can change opening', 19, 'change_opening'),
	(75, 'Can delete opening', 19, 'delete_opening'),
	(76, 'Can view opening', 19, 'view_opening'),
	(77, 'Can add posting', 20, 'add_posting'),
	(78, 'Can change posting', 20, 'change_posting'),
	(79, 'Can delete posting', 20, 'delete_posting'),
	(80, 'Can view posting', 20, 'view_posting'),
	(81, 'Can add restriction', 21, 'add_restriction'),
	(82, 'Can change restriction', 21, 'change_restriction'),
	(83, 'Can delete restriction', 21, 'delete_restriction'),
	(84, 'Can view restriction', 21, 'view_restriction'),
	(85, 'Can add pass', 22, 'add_pass'),
	(86, 'Can change pass', 22, 'change_pass'),
	(87, 'Can delete pass', 22, 'delete_pass'),
	(88, 'Can view pass', 22, 'view_pass'),
	(89, 'Can add restriction review', 23, 'add_restrictionreview'),
	(90, 'Can change restriction review', 23, 'change_restrictionreview'),
	(91, 'Can delete restriction review', 23, 'delete_restrictionreview'),
	(92, 'Can view restriction review', 23, 'view_restrictionreview'),
	(93, 'Can add search', 24, 'add_search'),
	(94, 'Can change search', 24, 'change_search'),
	(95, 'Can delete search', 24, 'delete_search'),
	(96, 'Can view search', 24, 'view_search'),
	(97, 'Can add found', 25, 'add_found'),
	(98, 'Can change found', 25, 'change_found'),
	(99, 'Can delete found', 25, 'delete_found'),
	(100, 'Can view found', 25, 'view_found');
INSERT INTO public.auth_permission VALUES
	(101, 'Can add share', 26, 'add_share'),
	(102, 'Can change share', 26, 'change_share'),
	(103, 'Can delete share', 26, 'delete_share'),
	(104, 'Can view share', 26, 'view_share'),
	(105, 'Can add tie', 27, 'add_tie'),
	(106, 'Can change tie', 27, 'change_tie'),
	(107, 'Can delete tie', 27, 'delete_tie'),
	(108, 'Can view tie', 27, 'view_tie'),
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
	(125, 'Can add referral', 32, 'add_referral'),
	(126, 'Can change referral', 32, 'change_referral'),
	(127, 'Can delete referral', 32, 'delete_referral'),
	(128, 'Can view referral', 32, 'view_referral'),
	(129, 'Can add expected path', 33, 'add_expectedpath'),
	(130, 'Can change expected path', 33, 'change_expectedpath'),
	(131, 'Can delete expected path', 33, 'delete_expectedpath'),
	(132, 'Can view expected path', 33, 'view_expectedpath'),
	(133, 'Can add decision', 34, 'add_decision'),
	(134, 'Can change decision', 34, 'change_decision'),
	(135, 'Can delete decision', 34, 'delete_decision'),
	(136, 'Can view decision', 34, 'view_decision'),
	(137, 'Can add referral version', 35, 'add_referralversion'),
	(138, 'Can change referral version', 35, 'change_referralversion'),
	(139, 'Can delete referral version', 35, 'delete_referralversion'),
	(140, 'Can view referral version', 35, 'view_referralversion'),
	(141, 'Can add draft', 36, 'add_draft'),
	(142, 'Can change draft', 36, 'change_draft'),
	(143, 'Can delete draft', 36, 'delete_draft'),
	(144, 'Can view draft', 36, 'view_draft'),
	(145, 'Can add assessment version', 37, 'add_assessmentversion'),
	(146, 'Can change assessment version', 37, 'change_assessmentversion'),
	(147, 'Can delete assessment version', 37, 'delete_assessmentversion'),
	(148, 'Can view assessment version', 37, 'view_assessmentversion'),
	(149, 'Can add course', 38, 'add_course'),
	(150, 'Can change course', 38, 'change_course');
INSERT INTO public.auth_permission VALUES
	(151, 'Can delete course', 38, 'delete_course'),
	(152, 'Can view course', 38, 'view_course'),
	(153, 'Can add goal', 39, 'add_goal'),
	(154, 'Can change goal', 39, 'change_goal'),
	(155, 'Can delete goal', 39, 'delete_goal'),
	(156, 'Can view goal', 39, 'view_goal'),
	(157, 'Can add goal rating', 40, 'add_goalrating'),
	(158, 'Can change goal rating', 40, 'change_goalrating'),
	(159, 'Can delete goal rating', 40, 'delete_goalrating'),
	(160, 'Can view goal rating', 40, 'view_goalrating'),
	(161, 'Can add goal version', 41, 'add_goalversion'),
	(162, 'Can change goal version', 41, 'change_goalversion'),
	(163, 'Can delete goal version', 41, 'delete_goalversion'),
	(164, 'Can view goal version', 41, 'view_goalversion'),
	(165, 'Can add not filled in', 42, 'add_notfilledin'),
	(166, 'Can change not filled in', 42, 'change_notfilledin'),
	(167, 'Can delete not filled in', 42, 'delete_notfilledin'),
	(168, 'Can view not filled in', 42, 'view_notfilledin'),
	(169, 'Can add not filled in version', 43, 'add_notfilledinversion'),
	(170, 'Can change not filled in version', 43, 'change_notfilledinversion'),
	(171, 'Can delete not filled in version', 43, 'delete_notfilledinversion'),
	(172, 'Can view not filled in version', 43, 'view_notfilledinversion'),
	(173, 'Can add assessment', 44, 'add_assessment'),
	(174, 'Can change assessment', 44, 'change_assessment'),
	(175, 'Can delete assessment', 44, 'delete_assessment'),
	(176, 'Can view assessment', 44, 'view_assessment'),
	(177, 'Can add missing episode version', 45, 'add_missingepisodeversion'),
	(178, 'Can change missing episode version', 45, 'change_missingepisodeversion'),
	(179, 'Can delete missing episode version', 45, 'delete_missingepisodeversion'),
	(180, 'Can view missing episode version', 45, 'view_missingepisodeversion'),
	(181, 'Can add placement version', 46, 'add_placementversion'),
	(182, 'Can change placement version', 46, 'change_placementversion'),
	(183, 'Can delete placement version', 46, 'delete_placementversion'),
	(184, 'Can view placement version', 46, 'view_placementversion'),
	(185, 'Can add missing episode', 47, 'add_missingepisode'),
	(186, 'Can change missing episode', 47, 'change_missingepisode'),
	(187, 'Can delete missing episode', 47, 'delete_missingepisode'),
	(188, 'Can view missing episode', 47, 'view_missingepisode'),
	(189, 'Can add placement', 48, 'add_placement'),
	(190, 'Can change placement', 48, 'change_placement'),
	(191, 'Can delete placement', 48, 'delete_placement'),
	(192, 'Can view placement', 48, 'view_placement'),
	(193, 'Can add feedback', 49, 'add_feedback'),
	(194, 'Can change feedback', 49, 'change_feedback'),
	(195, 'Can delete feedback', 49, 'delete_feedback'),
	(196, 'Can view feedback', 49, 'view_feedback'),
	(197, 'Can add contact version', 50, 'add_contactversion'),
	(198, 'Can change contact version', 50, 'change_contactversion'),
	(199, 'Can delete contact version', 50, 'delete_contactversion'),
	(200, 'Can view contact version', 50, 'view_contactversion');
INSERT INTO public.auth_permission VALUES
	(201, 'Can add involvement version', 51, 'add_involvementversion'),
	(202, 'Can change involvement version', 51, 'change_involvementversion'),
	(203, 'Can delete involvement version', 51, 'delete_involvementversion'),
	(204, 'Can view involvement version', 51, 'view_involvementversion'),
	(205, 'Can add contact', 52, 'add_contact'),
	(206, 'Can change contact', 52, 'change_contact'),
	(207, 'Can delete contact', 52, 'delete_contact'),
	(208, 'Can view contact', 52, 'view_contact'),
	(209, 'Can add involvement', 53, 'add_involvement'),
	(210, 'Can change involvement', 53, 'change_involvement'),
	(211, 'Can delete involvement', 53, 'delete_involvement'),
	(212, 'Can view involvement', 53, 'view_involvement'),
	(213, 'Can add look review', 54, 'add_lookreview'),
	(214, 'Can change look review', 54, 'change_lookreview'),
	(215, 'Can delete look review', 54, 'delete_lookreview'),
	(216, 'Can view look review', 54, 'view_lookreview'),
	(217, 'Can add reviewed look', 55, 'add_reviewedlook'),
	(218, 'Can change reviewed look', 55, 'change_reviewedlook'),
	(219, 'Can delete reviewed look', 55, 'delete_reviewedlook'),
	(220, 'Can view reviewed look', 55, 'view_reviewedlook'),
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
	('01a22ad6-3205-7c19-bdec-4764e56efd64', 1, '2026-11-30 05:03:30.31023+00', 'young_person', 'home', true, '2016-10-04 16:30:00+00', 60, 'We met at your nan''s. You showed me your dance videos.', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3211-767b-ab19-b9c87012a674', 1, '2026-11-30 05:03:30.322034+00', 'young_person', 'message', true, '2016-10-07 19:45:00+00', 5, 'You sent a thumbs-up. I said I am around on Saturday.', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3221-7d2c-a89f-ad3428558e7b', 1, '2026-11-30 05:03:30.338033+00', 'young_person', 'car', true, '2016-10-08 10:00:00+00', 90, 'We drove to see the dance studio. You said the worst time is after ten at night.', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-322a-761d-9899-f445ccb69abb', 1, '2026-11-30 05:03:30.349533+00', 'young_person', 'phone', false, '2016-10-12 17:15:00+00', 15, '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3234-75a2-bcf2-4a05cacfbfc9', 1, '2026-11-30 05:03:30.35701+00', 'parent', 'home', true, '2016-10-13 15:00:00+00', 45, 'Your mum and I talked about what helps on bad evenings.', 'Mum told me about her own sleep and her worries about money.', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-323d-7c93-81f1-17b004112016', 1, '2026-11-30 05:03:30.365589+00', 'young_person', 'phone', true, '2016-10-20 20:10:00+00', 30, 'You rang when a car was outside. We stayed on the phone until your nan came.', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3243-7b19-b6ad-dbf228da7656', 1, '2026-11-30 05:03:30.371471+00', 'young_person', 'out', true, '2016-10-30 20:15:00+00', 75, 'Chips and a walk. You told me about the dance teacher and laughed a lot.', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-325d-7a6b-ab64-638a42f24578', 1, '2026-11-30 05:03:30.397914+00', 'professional', 'meeting', true, '2016-10-25 09:00:00+00', 60, 'We agreed with school how you can go back, two mornings at first.', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.casework_contactversion VALUES
	('01a22ad6-3205-7c19-bdec-4764e56efd64', 1, '2026-11-30 05:03:30.31023+00', 'young_person', 'home', true, '2016-10-04 16:30:00+00', 60, 'We met at your nan''s. You showed me your dance videos.', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3208-76d1-b182-296c9bee43bc', '2026-11-30 05:03:30.311983+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3211-767b-ab19-b9c87012a674', 1, '2026-11-30 05:03:30.322034+00', 'young_person', 'message', true, '2016-10-07 19:45:00+00', 5, 'You sent a thumbs-up. I said I am around on Saturday.', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3213-78cd-bd04-4fb5b12660d9', '2026-11-30 05:03:30.322693+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3221-7d2c-a89f-ad3428558e7b', 1, '2026-11-30 05:03:30.338033+00', 'young_person', 'car', true, '2016-10-08 10:00:00+00', 90, 'We drove to see the dance studio. You said the worst time is after ten at night.', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3223-78c0-bdc8-958069c4098a', '2026-11-30 05:03:30.338824+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-322a-761d-9899-f445ccb69abb', 1, '2026-11-30 05:03:30.349533+00', 'young_person', 'phone', false, '2016-10-12 17:15:00+00', 15, '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3231-7575-a16e-3b848123da1a', '2026-11-30 05:03:30.35338+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3234-75a2-bcf2-4a05cacfbfc9', 1, '2026-11-30 05:03:30.35701+00', 'parent', 'home', true, '2016-10-13 15:00:00+00', 45, 'Your mum and I talked about what helps on bad evenings.', 'Mum told me about her own sleep and her worries about money.', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3235-7bb5-b92b-172ac214c04a', '2026-11-30 05:03:30.357627+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-323d-7c93-81f1-17b004112016', 1, '2026-11-30 05:03:30.365589+00', 'young_person', 'phone', true, '2016-10-20 20:10:00+00', 30, 'You rang when a car was outside. We stayed on the phone until your nan came.', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-323e-7281-b1a4-31c95e0c4f2a', '2026-11-30 05:03:30.366196+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3243-7b19-b6ad-dbf228da7656', 1, '2026-11-30 05:03:30.371471+00', 'young_person', 'out', true, '2016-10-30 20:15:00+00', 75, 'Chips and a walk. You told me about the dance teacher and laughed a lot.', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3244-724f-9a1a-69e158b868b7', '2026-11-30 05:03:30.371974+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-325d-7a6b-ab64-638a42f24578', 1, '2026-11-30 05:03:30.397914+00', 'professional', 'meeting', true, '2016-10-25 09:00:00+00', 60, 'We agreed with school how you can go back, two mornings at first.', '', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-325f-7bea-ad12-1e09069d22f6', '2026-11-30 05:03:30.398801+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.casework_involvement VALUES
	('01a22ad6-2f7e-70f8-a882-a4fbf3aa8214', 1, '2026-11-30 05:03:29.662475+00', '2016-10-04', 'usual', NULL, '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', NULL, '01a22ad6-2ed1-7afd-8141-514919f3d990', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.casework_involvementversion VALUES
	('01a22ad6-2f7e-70f8-a882-a4fbf3aa8214', 1, '2026-11-30 05:03:29.662475+00', '2016-10-04', 'usual', NULL, '', '', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', NULL, '01a22ad6-2f7f-7713-a055-4a3b55729b91', '2026-11-30 05:03:29.663584+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', NULL, '01a22ad6-2ed1-7afd-8141-514919f3d990', '01a22ad6-2dff-7886-80ff-6ceddca26b80');









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
	(16, 'trust', 'kept'),
	(17, 'trust', 'message'),
	(18, 'trust', 'once'),
	(19, 'trust', 'opening'),
	(20, 'trust', 'posting'),
	(21, 'trust', 'restriction'),
	(22, 'trust', 'pass'),
	(23, 'trust', 'restrictionreview'),
	(24, 'trust', 'search'),
	(25, 'trust', 'found'),
	(26, 'trust', 'share'),
	(27, 'trust', 'tie'),
	(28, 'trust', 'auditsubject'),
	(29, 'people', 'youngperson'),
	(30, 'people', 'agreement'),
	(31, 'people', 'youngpersonversion'),
	(32, 'referrals', 'referral'),
	(33, 'referrals', 'expectedpath'),
	(34, 'referrals', 'decision'),
	(35, 'referrals', 'referralversion'),
	(36, 'referrals', 'draft'),
	(37, 'outcomes', 'assessmentversion'),
	(38, 'outcomes', 'course'),
	(39, 'outcomes', 'goal'),
	(40, 'outcomes', 'goalrating'),
	(41, 'outcomes', 'goalversion'),
	(42, 'outcomes', 'notfilledin'),
	(43, 'outcomes', 'notfilledinversion'),
	(44, 'outcomes', 'assessment'),
	(45, 'placements', 'missingepisodeversion'),
	(46, 'placements', 'placementversion'),
	(47, 'placements', 'missingepisode'),
	(48, 'placements', 'placement'),
	(49, 'voice', 'feedback'),
	(50, 'casework', 'contactversion');
INSERT INTO public.django_content_type VALUES
	(51, 'casework', 'involvementversion'),
	(52, 'casework', 'contact'),
	(53, 'casework', 'involvement'),
	(54, 'workforce', 'lookreview'),
	(55, 'workforce', 'reviewedlook'),
	(56, 'costs', 'costcover'),
	(57, 'costs', 'servicecost'),
	(58, 'evaluation', 'surveywave'),
	(59, 'evaluation', 'surveyanswer'),
	(60, 'evaluation', 'interview');



INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-30 05:03:00.830583+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-30 05:03:00.85141+00'),
	(3, 'auth', '0001_initial', '2026-11-30 05:03:00.908874+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-30 05:03:00.912194+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-30 05:03:00.924536+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-30 05:03:00.94018+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-30 05:03:00.955912+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-30 05:03:00.969357+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-30 05:03:00.976392+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-30 05:03:00.9891+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-30 05:03:00.995894+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-30 05:03:01.010004+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-30 05:03:01.024225+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-30 05:03:01.044189+00'),
	(15, 'axes', '0001_initial', '2026-11-30 05:03:01.055247+00'),
	(16, 'axes', '0002_auto_20151217_2044', '2026-11-30 05:03:01.097828+00'),
	(17, 'axes', '0003_auto_20160322_0929', '2026-11-30 05:03:01.119404+00'),
	(18, 'axes', '0004_auto_20181024_1538', '2026-11-30 05:03:01.139301+00'),
	(19, 'axes', '0005_remove_accessattempt_trusted', '2026-11-30 05:03:01.161384+00'),
	(20, 'axes', '0006_remove_accesslog_trusted', '2026-11-30 05:03:01.169341+00'),
	(21, 'axes', '0007_alter_accessattempt_unique_together', '2026-11-30 05:03:01.193422+00'),
	(22, 'axes', '0008_accessfailurelog', '2026-11-30 05:03:01.212059+00'),
	(23, 'axes', '0009_add_session_hash', '2026-11-30 05:03:01.214725+00'),
	(24, 'axes', '0010_accessattemptexpiration', '2026-11-30 05:03:01.222809+00'),
	(25, 'trust', '0001_tables', '2026-11-30 05:03:04.362331+00'),
	(26, 'people', '0001_tables', '2026-11-30 05:03:06.169557+00'),
	(27, 'referrals', '0001_tables', '2026-11-30 05:03:07.989543+00'),
	(28, 'casework', '0001_tables', '2026-11-30 05:03:08.554035+00'),
	(29, 'costs', '0001_tables', '2026-11-30 05:03:09.155394+00'),
	(30, 'evaluation', '0001_tables', '2026-11-30 05:03:10.51729+00'),
	(31, 'outcomes', '0001_tables', '2026-11-30 05:03:14.479348+00'),
	(32, 'placements', '0001_tables', '2026-11-30 05:03:15.356424+00'),
	(33, 'sessions', '0001_initial', '2026-11-30 05:03:15.38151+00'),
	(34, 'voice', '0001_tables', '2026-11-30 05:03:15.511432+00'),
	(35, 'workforce', '0001_tables', '2026-11-30 05:03:16.842804+00');















INSERT INTO public.outcomes_assessment VALUES
	('01a22ad6-31e2-7db0-b3ba-6888c938e8c6', 1, '2026-11-30 05:03:30.27459+00', 'sdq_parent', 'sdq_parent_baseline', '2016-10-13', '{"1": 2, "2": 0, "3": 1, "4": 1, "5": 1, "6": 2, "7": 2, "8": 1, "9": 2, "10": 2, "11": 0, "12": 1, "13": 0, "14": 0, "15": 0, "16": 1, "17": 2, "18": 0, "19": 2, "20": 1, "21": 0, "22": 0, "23": 2, "24": 2, "25": 1, "26": 1, "27": null, "28": 2, "29": 1, "30": 1, "31": 1, "32": 1, "33": null}', 22, 5, 2, 5, 10, 8, 1, 0, 'UK, parent report, 25 items with impact', 'British three-band', true, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.outcomes_assessmentversion VALUES
	('01a22ad6-31e2-7db0-b3ba-6888c938e8c6', 1, '2026-11-30 05:03:30.27459+00', 'sdq_parent', 'sdq_parent_baseline', '2016-10-13', '{"1": 2, "2": 0, "3": 1, "4": 1, "5": 1, "6": 2, "7": 2, "8": 1, "9": 2, "10": 2, "11": 0, "12": 1, "13": 0, "14": 0, "15": 0, "16": 1, "17": 2, "18": 0, "19": 2, "20": 1, "21": 0, "22": 0, "23": 2, "24": 2, "25": 1, "26": 1, "27": null, "28": 2, "29": 1, "30": 1, "31": 1, "32": 1, "33": null}', 22, 5, 2, 5, 10, 8, 1, 0, 'UK, parent report, 25 items with impact', 'British three-band', true, '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-31e5-7c43-ad47-e3e3d9b7e3e4', '2026-11-30 05:03:30.277384+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.outcomes_course VALUES
	('01a22ad6-2f84-7b98-9e00-d9e344f9cf83', 1, '2026-11-30 05:03:29.668378+00', '2016-10-04', NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.outcomes_goal VALUES
	('01a22ad6-3133-74f0-8570-38793cfb89ef', 1, '2026-11-30 05:03:30.100036+00', 1, 1, 'Feel safe at home', '2016-10-08', NULL, '', '01a22ad6-1153-7f3d-a887-8a13457448ed', NULL, '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3168-7603-888b-c60a6ce8d9c8', 1, '2026-11-30 05:03:30.153194+00', 3, 3, 'Dance again', '2016-10-08', NULL, '', '01a22ad6-1153-7f3d-a887-8a13457448ed', NULL, '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3151-75a2-a59e-82eb95ea9c80', 2, '2026-11-30 05:03:30.130019+00', 2, 2, 'Go to school', '2016-10-08', '2016-10-25', 'changed', '01a22ad6-1153-7f3d-a887-8a13457448ed', NULL, '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-31aa-7a43-9952-bc2791e80c10', 1, '2026-11-30 05:03:30.219038+00', 4, 2, 'Back at school, two mornings first', '2016-10-25', NULL, '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-3151-75a2-a59e-82eb95ea9c80', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.outcomes_goalrating VALUES
	('01a22ad6-3179-79b1-a35d-fd0cb8d7b40f', 1, '2026-11-30 05:03:30.169896+00', 1, '2016-10-08', 4, 'young_person', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-3133-74f0-8570-38793cfb89ef', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-317d-7df0-a9bf-49d118a65e77', 1, '2026-11-30 05:03:30.173758+00', 2, '2016-10-08', 1, 'young_person', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-3151-75a2-a59e-82eb95ea9c80', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-317e-7ef2-95c7-76e9231dde31', 1, '2026-11-30 05:03:30.174699+00', 3, '2016-10-08', 0, 'young_person', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-3168-7603-888b-c60a6ce8d9c8', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-318e-73ef-9094-3fba4e2c121d', 1, '2026-11-30 05:03:30.190373+00', 1, '2016-10-08', 2, 'worker', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-3133-74f0-8570-38793cfb89ef', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-31b9-7397-8daf-8fc6ff0b9be8', 1, '2026-11-30 05:03:30.233861+00', 1, '2016-10-25', 5, 'young_person', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-3133-74f0-8570-38793cfb89ef', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-31c1-7e36-a86e-2c48d936399f', 1, '2026-11-30 05:03:30.241774+00', 4, '2016-10-25', 2, 'young_person', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-31aa-7a43-9952-bc2791e80c10', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-31ce-7c65-be52-ef0646f67924', 1, '2026-11-30 05:03:30.254791+00', 1, '2016-10-30', 7, 'young_person', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-3133-74f0-8570-38793cfb89ef', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-31d1-7937-b427-aad5d4dd218d', 1, '2026-11-30 05:03:30.258022+00', 4, '2016-10-30', 5, 'young_person', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-31aa-7a43-9952-bc2791e80c10', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-31d2-7353-a2f6-7f2581a39c1f', 1, '2026-11-30 05:03:30.258833+00', 3, '2016-10-30', 3, 'young_person', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-3168-7603-888b-c60a6ce8d9c8', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.outcomes_goalversion VALUES
	('01a22ad6-3133-74f0-8570-38793cfb89ef', 1, '2026-11-30 05:03:30.100036+00', 1, 1, 'Feel safe at home', '2016-10-08', NULL, '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3139-72e8-b805-92c9434d4803', '2026-11-30 05:03:30.105432+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', NULL, '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3151-75a2-a59e-82eb95ea9c80', 1, '2026-11-30 05:03:30.130019+00', 2, 2, 'Go to school', '2016-10-08', NULL, '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3155-7c9b-93c3-4ba90bb42187', '2026-11-30 05:03:30.133435+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', NULL, '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3168-7603-888b-c60a6ce8d9c8', 1, '2026-11-30 05:03:30.153194+00', 3, 3, 'Dance again', '2016-10-08', NULL, '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-316a-724b-a87e-c12d7f188905', '2026-11-30 05:03:30.153936+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', NULL, '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3151-75a2-a59e-82eb95ea9c80', 2, '2026-11-30 05:03:30.130019+00', 2, 2, 'Go to school', '2016-10-08', '2016-10-25', 'changed', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-31a8-7891-805c-77fdbc687ab9', '2026-11-30 05:03:30.215663+00', '~', '01a22ad6-1153-7f3d-a887-8a13457448ed', NULL, '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-31aa-7a43-9952-bc2791e80c10', 1, '2026-11-30 05:03:30.219038+00', 4, 2, 'Back at school, two mornings first', '2016-10-25', NULL, '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-31ad-7eca-ab99-e4799ab5b066', '2026-11-30 05:03:30.221388+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-3151-75a2-a59e-82eb95ea9c80', '01a22ad6-2dff-7886-80ff-6ceddca26b80');









INSERT INTO public.people_agreement VALUES
	('01a22ad6-2ec8-7d22-a384-385f4f4c8a16', 1, '2026-11-30 05:03:29.480657+00', 'take_part', 'agreed', '2016-09-19', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.people_youngperson VALUES
	('01a22ad6-2dff-7886-80ff-6ceddca26b80', 1, '2026-11-30 05:03:29.472711+00', '01a22ad6-2ec0-71ef-ada5-c374e9136915', 'Mia Robinson', '', 'she/her', '2001-03-27', 'girl', 'WBRI', 'no', '', 'English', '', 'I want to stay near my nan and get back to dance.', '2016-09-16', '01a22ad6-1153-7f3d-a887-8a13457448ed');



INSERT INTO public.people_youngpersonversion VALUES
	('01a22ad6-2dff-7886-80ff-6ceddca26b80', 1, '2026-11-30 05:03:29.472711+00', '01a22ad6-2ec0-71ef-ada5-c374e9136915', 'Mia Robinson', '', 'she/her', '2001-03-27', 'girl', 'WBRI', 'no', '', 'English', '', 'I want to stay near my nan and get back to dance.', '2016-09-16', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2ec6-7a2b-8497-3c0f0646fe93', '2026-11-30 05:03:29.477538+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed');



INSERT INTO public.placements_missingepisode VALUES
	('01a22ad6-2fe1-7a04-a5eb-778e7b81eddb', 2, '2026-11-30 05:03:29.765344+00', 'M', '2016-06-18 20:00:00+00', '2016-06-19 08:30:00+00', 'yes', 'no', NULL, '', '', '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3059-7547-992f-6668e9078b04', 2, '2026-11-30 05:03:29.884015+00', 'M', '2016-07-02 19:00:00+00', '2016-07-03 03:00:00+00', 'yes', 'yes', '2016-07-04 15:00:00+00', 'Independent visitor (fictional)', 'I was cold and wanted to come home.', '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-306f-7f0b-ab26-a7a62e3615dc', 2, '2026-11-30 05:03:29.913898+00', 'M', '2016-07-23 18:30:00+00', '2016-07-24 00:00:00+00', 'yes', 'yes', '2016-07-28 10:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3093-7e96-bd0f-57e9be861623', 2, '2026-11-30 05:03:29.95398+00', 'M', '2016-08-06 21:15:00+00', '2016-08-07 11:00:00+00', 'yes', 'no', NULL, '', '', '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-30c1-7aed-963d-adfc99109233', 2, '2026-11-30 05:03:29.989792+00', 'M', '2016-08-27 17:00:00+00', '2016-08-29 02:00:00+00', 'yes', 'yes', '2016-08-30 14:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-30d9-7b15-9d09-6f656f662e30', 2, '2026-11-30 05:03:30.010938+00', 'A', '2016-09-10 19:00:00+00', '2016-09-11 01:30:00+00', 'yes', 'yes', '2016-09-13 09:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-30f0-74b5-a59b-83e1719b543f', 2, '2026-11-30 05:03:30.038988+00', 'M', '2016-10-15 21:00:00+00', '2016-10-16 00:30:00+00', 'yes', 'yes', '2016-10-17 16:00:00+00', 'Independent visitor (fictional)', 'I rang Sam from the bus stop.', '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3110-7d00-9d3f-2a2209efe169', 1, '2026-11-30 05:03:30.069676+00', 'M', '2016-10-29 20:10:00+00', '2016-10-30 02:10:00+00', '', '', NULL, '', '', '', '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.placements_missingepisodeversion VALUES
	('01a22ad6-2fe1-7a04-a5eb-778e7b81eddb', 1, '2026-11-30 05:03:29.765344+00', 'M', '2016-06-18 20:00:00+00', '2016-06-19 08:30:00+00', '', '', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-2fe6-7e5f-94d1-bcd8ce21e589', '2026-11-30 05:03:29.766469+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-2fe1-7a04-a5eb-778e7b81eddb', 2, '2026-11-30 05:03:29.765344+00', 'M', '2016-06-18 20:00:00+00', '2016-06-19 08:30:00+00', 'yes', 'no', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-2ffa-7c23-82aa-6d181976300e', '2026-11-30 05:03:29.786435+00', '~', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3059-7547-992f-6668e9078b04', 1, '2026-11-30 05:03:29.884015+00', 'M', '2016-07-02 19:00:00+00', '2016-07-03 03:00:00+00', '', '', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-305d-7ac5-a29f-f4500cf1d6e3', '2026-11-30 05:03:29.884709+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3059-7547-992f-6668e9078b04', 2, '2026-11-30 05:03:29.884015+00', 'M', '2016-07-02 19:00:00+00', '2016-07-03 03:00:00+00', 'yes', 'yes', '2016-07-04 15:00:00+00', 'Independent visitor (fictional)', 'I was cold and wanted to come home.', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3064-7ce9-99a2-87a135dc5b61', '2026-11-30 05:03:29.892635+00', '~', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-306f-7f0b-ab26-a7a62e3615dc', 1, '2026-11-30 05:03:29.913898+00', 'M', '2016-07-23 18:30:00+00', '2016-07-24 00:00:00+00', '', '', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-307b-71e1-8f1a-654e0b10a258', '2026-11-30 05:03:29.91486+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-306f-7f0b-ab26-a7a62e3615dc', 2, '2026-11-30 05:03:29.913898+00', 'M', '2016-07-23 18:30:00+00', '2016-07-24 00:00:00+00', 'yes', 'yes', '2016-07-28 10:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3085-71b8-a0d2-fa8d79a328dc', '2026-11-30 05:03:29.925378+00', '~', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3093-7e96-bd0f-57e9be861623', 1, '2026-11-30 05:03:29.95398+00', 'M', '2016-08-06 21:15:00+00', '2016-08-07 11:00:00+00', '', '', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30a3-78d1-8eb5-99c37925a225', '2026-11-30 05:03:29.955009+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3093-7e96-bd0f-57e9be861623', 2, '2026-11-30 05:03:29.95398+00', 'M', '2016-08-06 21:15:00+00', '2016-08-07 11:00:00+00', 'yes', 'no', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30b3-7004-a52e-0e0b6a775fb9', '2026-11-30 05:03:29.970716+00', '~', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-30c1-7aed-963d-adfc99109233', 1, '2026-11-30 05:03:29.989792+00', 'M', '2016-08-27 17:00:00+00', '2016-08-29 02:00:00+00', '', '', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30c6-78ca-922e-9cc5399cd381', '2026-11-30 05:03:29.990536+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-30c1-7aed-963d-adfc99109233', 2, '2026-11-30 05:03:29.989792+00', 'M', '2016-08-27 17:00:00+00', '2016-08-29 02:00:00+00', 'yes', 'yes', '2016-08-30 14:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30d1-7415-9f3c-8a7b32c1cff6', '2026-11-30 05:03:30.001368+00', '~', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-30d9-7b15-9d09-6f656f662e30', 1, '2026-11-30 05:03:30.010938+00', 'A', '2016-09-10 19:00:00+00', '2016-09-11 01:30:00+00', '', '', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30db-7112-80cc-c95d8f51a4c0', '2026-11-30 05:03:30.011437+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-30d9-7b15-9d09-6f656f662e30', 2, '2026-11-30 05:03:30.010938+00', 'A', '2016-09-10 19:00:00+00', '2016-09-11 01:30:00+00', 'yes', 'yes', '2016-09-13 09:00:00+00', 'Independent visitor (fictional)', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30e5-700f-8c85-d3fa4cc5a928', '2026-11-30 05:03:30.021357+00', '~', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-30f0-74b5-a59b-83e1719b543f', 1, '2026-11-30 05:03:30.038988+00', 'M', '2016-10-15 21:00:00+00', '2016-10-16 00:30:00+00', '', '', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30f7-7ffe-bdfa-74092f743cd0', '2026-11-30 05:03:30.039613+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-30f0-74b5-a59b-83e1719b543f', 2, '2026-11-30 05:03:30.038988+00', 'M', '2016-10-15 21:00:00+00', '2016-10-16 00:30:00+00', 'yes', 'yes', '2016-10-17 16:00:00+00', 'Independent visitor (fictional)', 'I rang Sam from the bus stop.', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3107-7f2b-a8fb-1782223507ac', '2026-11-30 05:03:30.055054+00', '~', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-3110-7d00-9d3f-2a2209efe169', 1, '2026-11-30 05:03:30.069676+00', 'M', '2016-10-29 20:10:00+00', '2016-10-30 02:10:00+00', '', '', NULL, '', '', '', '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3116-7064-9bb1-00618ef335d9', '2026-11-30 05:03:30.070361+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.placements_placement VALUES
	('01a22ad6-2fce-767c-98e5-6e44ce33b3f2', 1, '2026-11-30 05:03:29.746275+00', '2016-09-02', NULL, 'HOME', '', NULL, '', false, false, '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.placements_placementversion VALUES
	('01a22ad6-2fce-767c-98e5-6e44ce33b3f2', 1, '2026-11-30 05:03:29.746275+00', '2016-09-02', NULL, 'HOME', '', NULL, '', false, false, '', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-2fd3-70fc-9c6b-c502a743fee0', '2026-11-30 05:03:29.747473+00', '+', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.referrals_decision VALUES
	('01a22ad6-2f2f-76c5-ade4-f0d6f9b47070', 1, '2026-11-30 05:03:29.584096+00', true, 'Mia has been exploited and home is close to breaking down. Her nan is nearby and a key worker could be with the family in the evenings, when it is hardest.', true, 'Mia has already been exploited and is at high risk of exploitation, and their family life is at high risk of breaking down: they are eligible for ACT.', '2016-09-28', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-2ed1-7afd-8141-514919f3d990');



INSERT INTO public.referrals_draft VALUES
	('01a22ad6-2dff-7309-8bf0-dfb43b7edba5', 16, '2026-11-30 05:03:29.279915+00', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '2026-11-30 05:03:29.526859+00', '{}', '01a22ad6-2ed1-7afd-8141-514919f3d990', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab');



INSERT INTO public.referrals_expectedpath VALUES
	('01a22ad6-2f39-77f3-8c53-ab26f4f3654c', 1, '2026-11-30 05:03:29.594089+00', 'childrens_home', '2016-10-17', 52, 'likely', 'Resources panel, 14 September: a children''s home outside the authority was being sought.', 'The resources panel', '2016-09-28', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-2ed1-7afd-8141-514919f3d990');



INSERT INTO public.referrals_referral VALUES
	('01a22ad6-2ed1-7afd-8141-514919f3d990', 3, '2026-11-30 05:03:29.490135+00', 'social_worker', 'M.R.', '2016-09-19', 'parent', '', 'happened', 'high', 'Older men have given Mia a phone and lifts, and have hurt her. She has been missing six times since June.', 'high', 'family', 'Mum is exhausted and has asked twice for Mia to be accommodated. The panel has looked at a children''s home forty miles away.', 'Her nan, her dance teacher, and a cousin of her own age. Mia talks when she is in the car.', '', 'beside', NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.referrals_referralversion VALUES
	('01a22ad6-2ed1-7afd-8141-514919f3d990', 1, '2026-11-30 05:03:29.490135+00', 'social_worker', 'M.R.', '2016-09-19', 'parent', '', 'happened', 'high', 'Older men have given Mia a phone and lifts, and have hurt her. She has been missing six times since June.', 'high', 'family', 'Mum is exhausted and has asked twice for Mia to be accommodated. The panel has looked at a children''s home forty miles away.', 'Her nan, her dance teacher, and a cousin of her own age. Mia talks when she is in the car.', '', 'waiting', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2ed4-7f4c-b5e6-7f52427bdcf6', '2026-11-30 05:03:29.491908+00', '+', NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-2ed1-7afd-8141-514919f3d990', 2, '2026-11-30 05:03:29.490135+00', 'social_worker', 'M.R.', '2016-09-19', 'parent', '', 'happened', 'high', 'Older men have given Mia a phone and lifts, and have hurt her. She has been missing six times since June.', 'high', 'family', 'Mum is exhausted and has asked twice for Mia to be accommodated. The panel has looked at a children''s home forty miles away.', 'Her nan, her dance teacher, and a cousin of her own age. Mia talks when she is in the car.', '', 'accepted', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', NULL, '01a22ad6-2f41-76aa-9dda-f6e9d6d0ab54', '2026-11-30 05:03:29.601434+00', '~', NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2dff-7886-80ff-6ceddca26b80'),
	('01a22ad6-2ed1-7afd-8141-514919f3d990', 3, '2026-11-30 05:03:29.490135+00', 'social_worker', 'M.R.', '2016-09-19', 'parent', '', 'happened', 'high', 'Older men have given Mia a phone and lifts, and have hurt her. She has been missing six times since June.', 'high', 'family', 'Mum is exhausted and has asked twice for Mia to be accommodated. The panel has looked at a children''s home forty miles away.', 'Her nan, her dance teacher, and a cousin of her own age. Mia talks when she is in the car.', '', 'beside', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', NULL, '01a22ad6-2f73-718c-b8e2-f8525430c036', '2026-11-30 05:03:29.651247+00', '~', NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2dff-7886-80ff-6ceddca26b80');



INSERT INTO public.trust_agency VALUES
	('01a22ad6-1155-7b5c-9d85-6b82408ef22e', 'Northgate Police (fictional)'),
	('01a22ad6-1155-7b4d-b02a-73963c25efbd', 'Canal Street Youth Charity (fictional)');



INSERT INTO public.trust_auditrow VALUES
	('01a22ad6-2e05-7805-aa0f-cff0eb098081', '2026-11-30 05:03:29.285649+00', 'act', 'referrals.started', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 1, '504538cdc3195c0737028af381824c5ad9a11b9f374878edee127ef65ba11a81', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e19-7acc-84f3-37ba82dea39c', '2026-11-30 05:03:29.305507+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 2, 'a8337fc68440df692900990e9879b7be9cf0a4b7a7c740edd165201005882280', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e2e-7865-835b-0bac44b09192', '2026-11-30 05:03:29.326285+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 3, 'b943dde76bf799cbf9437fec660b478ef03a8bc68c9fd6a1e6587ad6a3dde1d9', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e3e-76db-8f63-1fe72a4341d7', '2026-11-30 05:03:29.342171+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 4, '4faaa3f39ce58ac77fa1e7c0148f9e3a8c26f7a55638f317c14246a9c813c13e', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e49-755b-98b3-d553b4800a44', '2026-11-30 05:03:29.353531+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 5, '50cf22bf4dec1afaa39bcc5f488cac1738405052c200410c26e546e6afb13cf5', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e59-7d05-8344-1910274dfd34', '2026-11-30 05:03:29.369554+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 6, 'ffafd1346038582ea131cd1973d183ae7c553915997832a8de4d917cb4fc0f30', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e5d-75e1-aacd-28e3df9581d8', '2026-11-30 05:03:29.373316+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 7, '5ef11f6ca57a39869da694cf51a307419055d85353313cec416a907115cd29c4', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e64-75c5-9c0f-732d7879676e', '2026-11-30 05:03:29.380754+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 8, 'bbcc6e16fccb8cd5a10a9b635b00846f9fae5bb2819a9d503a9142f12b5d8e1b', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e7d-72a9-b242-6362ce817e2a', '2026-11-30 05:03:29.405575+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 9, '04d87984a477d2cf1ffd10292b63416a9e1161f6f32f71161bb74749d17b0b88', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e81-7d0d-90ec-5152dd67afab', '2026-11-30 05:03:29.409497+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 10, '00c834ff5b11bc749a45e6e07022b02f0b4ec4357c7eb8b72bdd1043b5f56c43', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e8d-7c5a-a76c-96ec0e42f9eb', '2026-11-30 05:03:29.421442+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 11, '5b657e242cf8fcc2d0142368c065071a95fa598cb7476d58a4d06c6218e36ee4', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e9c-7c1d-9549-fd3a4d4fbaa9', '2026-11-30 05:03:29.436059+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 12, '9f95135140f063c29abcbddbf7bd63e6151cb40ee4891c7a33d301ee57c1cefe', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2ea5-728c-b4c9-702eb9a294ce', '2026-11-30 05:03:29.445104+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 13, '931d13d12a1195e258e27a6b29da4c641e75ddfbb60a1f9c0fc0778e5201bc3a', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2eac-7f63-8a5f-9e502252afb5', '2026-11-30 05:03:29.452647+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 14, '04e6faebebbbda3f8050b23cedcf1a50b43b4e4968e3939651a8fd9f678329e8', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2eb9-7751-9a57-b1f6314134f2', '2026-11-30 05:03:29.465827+00', 'act', 'referrals.answered', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7309-8bf0-dfb43b7edba5', '', NULL, 15, 'ea4c835a9c2f8ccd05da2997d64cb3e373e7fc9d1826a884b00fc0b0e5791f75', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2eca-79ab-aee8-e1545defae47', '2026-11-30 05:03:29.482204+00', 'act', 'people.introduced', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2dff-7886-80ff-6ceddca26b80', '', NULL, 16, 'e26d15dcdc3de1604d8bb00b6ffacb136ade3dbcd66086a371b604ad89ba5bd0', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2ef9-77c6-96c1-419626d48d64', '2026-11-30 05:03:29.529486+00', 'act', 'referrals.sent', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-2ed1-7afd-8141-514919f3d990', '', NULL, 17, 'deb9985b4109287274abd55a3710ef8107ed1b368aaee3adfb4229b768194c55', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2f42-7dfb-8333-0758d51ac0a8', '2026-11-30 05:03:29.602854+00', 'act', 'referrals.decided', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', NULL, '01a22ad6-2ed1-7afd-8141-514919f3d990', '', NULL, 18, 'e0337c5aa096e6d0e8c123b890f2d41470b11d7734d11b65e12532dcc262b94d', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2f89-7138-b069-7da4df999f48', '2026-11-30 05:03:29.673527+00', 'act', 'outcomes.begun', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', NULL, '01a22ad6-2f84-7b98-9e00-d9e344f9cf83', '', NULL, 19, 'e055abec68082bc02a7546d20096d00f9d7c4424723d5c94db3d2a492e6bb2de', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2fa1-7f7e-8101-ba8add858137', '2026-11-30 05:03:29.697622+00', 'act', 'casework.allocated', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', NULL, '01a22ad6-2f7e-70f8-a882-a4fbf3aa8214', '', NULL, 20, 'cfbe7f2f4ed32a33faf61aa1545b15451bddabf822e41e049ad6268ddec85141', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2fd8-7c47-b966-d4febc23c95f', '2026-11-30 05:03:29.75247+00', 'act', 'placements.placed', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-2fce-767c-98e5-6e44ce33b3f2', '', NULL, 21, 'fbfcbb93648f2892371a911dde38467260d2b68665ad6df844a3e63ab564b293', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2fe9-7572-a0cd-68359d0b95dc', '2026-11-30 05:03:29.769487+00', 'act', 'placements.missing_reported', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-2fe1-7a04-a5eb-778e7b81eddb', '', NULL, 22, 'e6acd9d91556acbb24a5adc45e914e8a93bccf77d5529b2283a6021cfbdb9d35', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2ffd-74a2-802a-966986d03dd9', '2026-11-30 05:03:29.789471+00', 'act', 'placements.interview_recorded', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-2fe1-7a04-a5eb-778e7b81eddb', '', NULL, 23, 'b174e9c62f6144fef54116706932716573b65b696f107c71497d8f085eab5a22', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-305d-7365-913b-b834dcdd848e', '2026-11-30 05:03:29.885928+00', 'act', 'placements.missing_reported', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3059-7547-992f-6668e9078b04', '', NULL, 24, '300cc07a085b80e6ea2efe2d70108b8016abf748becb43259fca3604967e1091', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-306a-72a9-9bdd-37f87db3015b', '2026-11-30 05:03:29.898186+00', 'act', 'placements.interview_recorded', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3059-7547-992f-6668e9078b04', '', NULL, 25, 'e7eeb88e80f884c30fc93e1dfd326e7a9ac5724c31a57ec6a4526e1859ee3a83', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-307c-7617-aa19-3c02a601a72a', '2026-11-30 05:03:29.916232+00', 'act', 'placements.missing_reported', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-306f-7f0b-ab26-a7a62e3615dc', '', NULL, 26, 'daca2db1f4a3e81865ef7a7345891020e636e34188e109c4cce903cd5cfa0a75', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3086-7ebe-a20d-9c7e8244f557', '2026-11-30 05:03:29.926544+00', 'act', 'placements.interview_recorded', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-306f-7f0b-ab26-a7a62e3615dc', '', NULL, 27, '3941d35c2b4efdd570c837f3a4ee6df9c13bc54d3e4d6cd872237d9ac3d08581', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30a9-7096-88ed-6f5e8d2c6504', '2026-11-30 05:03:29.962+00', 'act', 'placements.missing_reported', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3093-7e96-bd0f-57e9be861623', '', NULL, 28, '735222247b0c67d924f81749e8f26b413e5d822c9c1d577168b6ab872e3fe506', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30b3-75c7-8070-3d33acb8eab5', '2026-11-30 05:03:29.971925+00', 'act', 'placements.interview_recorded', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3093-7e96-bd0f-57e9be861623', '', NULL, 29, '57d3b45c9c9d0ddeba2d44e16b543cd611ade6bef6f115336d529b6250afb986', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30c9-7628-a05e-25f0f93a4c0a', '2026-11-30 05:03:29.993447+00', 'act', 'placements.missing_reported', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30c1-7aed-963d-adfc99109233', '', NULL, 30, 'bbbce39be6f7af8b642b36e2314db292f58f4d742cf751065b22a3f78b9d1d81', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30d5-7a6c-87ef-c84dc0289227', '2026-11-30 05:03:30.00577+00', 'act', 'placements.interview_recorded', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30c1-7aed-963d-adfc99109233', '', NULL, 31, '899708ce10a47b8b4e933bab6ec6da653d828e2151a1e93400e3d2c10ada9f3b', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30dd-765d-8f0a-c95fc76f225b', '2026-11-30 05:03:30.013398+00', 'act', 'placements.missing_reported', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30d9-7b15-9d09-6f656f662e30', '', NULL, 32, '95b91ab95f8b26724c96d4156dec67972477498677c68931daec9cd557dfa76b', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30e9-7dbc-9e69-430200938a72', '2026-11-30 05:03:30.025449+00', 'act', 'placements.interview_recorded', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30d9-7b15-9d09-6f656f662e30', '', NULL, 33, '3c97c5d3a42e8f4c079fff645a695c6b9ea8b9dd9ff604cafb144b2f14d48758', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30f8-768e-9ce5-1faa817b26ee', '2026-11-30 05:03:30.040645+00', 'act', 'placements.missing_reported', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30f0-74b5-a59b-83e1719b543f', '', NULL, 34, '4926757a6a46be889ce63491892d1b36118bc7b7c7f4c62a8a03d0d1839b3728', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3108-7745-ae46-ecb3f21008dd', '2026-11-30 05:03:30.056222+00', 'act', 'placements.interview_recorded', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-30f0-74b5-a59b-83e1719b543f', '', NULL, 35, '3c3219ce937d19ff81e7c35b0d858f6206c5885fb58a40e112dcb9eb185c16b2', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3119-7edc-8d42-68730d7fada2', '2026-11-30 05:03:30.073433+00', 'act', 'placements.missing_reported', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3110-7d00-9d3f-2a2209efe169', '', NULL, 36, 'b5f0b1a06ee099c4c567edfd889f8cc1b180e85b3db997afc629d95a2f187435', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-313e-7545-af84-cb2a124ac37f', '2026-11-30 05:03:30.110458+00', 'act', 'outcomes.goal_set', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3133-74f0-8570-38793cfb89ef', '', NULL, 37, '3872a9f4ed11d2fc1555293c7bd633835e89f239e40f3bcca6c0d2177f607306', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3156-7b98-931d-aa240a0aa659', '2026-11-30 05:03:30.134953+00', 'act', 'outcomes.goal_set', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3151-75a2-a59e-82eb95ea9c80', '', NULL, 38, '11b52414d1fe85b2e33d1cc0c590e3066ad0c1b6c01c67bc8a47efd72ea6a9f8', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-316a-7956-b560-9f65e07b362e', '2026-11-30 05:03:30.154972+00', 'act', 'outcomes.goal_set', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3168-7603-888b-c60a6ce8d9c8', '', NULL, 39, '88ee2b4caf053f6dff4467f317e7b1ccde4af6c8f79fcb069a4df360440ce2f2', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3181-7050-a94c-efeecca7cea8', '2026-11-30 05:03:30.177448+00', 'act', 'outcomes.goals_rated', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-317e-7ef2-95c7-76e9231dde31', '', NULL, 40, 'c7817d31e44566b52ecee377b45534dc554fe2cca7cbc7337f74c9c4c18e4091', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-318f-756d-b902-ea95313ab2fc', '2026-11-30 05:03:30.191149+00', 'act', 'outcomes.goals_rated', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-318e-73ef-9094-3fba4e2c121d', '', NULL, 41, '601efebdd463837c03e944f80433d96b6d5ec34582f9fb45d6999729cb713ca8', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-31ae-7498-8976-54ca97410e31', '2026-11-30 05:03:30.222671+00', 'act', 'outcomes.goal_set', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-31aa-7a43-9952-bc2791e80c10', '', NULL, 42, 'a7dfb51a3daf7006b3d0b468e84902f9970b3ced87e9e4c1ae0238f5e6bcfddd', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-31c2-7a9d-a13d-d1558f3b08c0', '2026-11-30 05:03:30.242667+00', 'act', 'outcomes.goals_rated', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-31c1-7e36-a86e-2c48d936399f', '', NULL, 43, 'dbe808c3095ee91fb3a1de18fd8823fea2d13c55636d80da98afc701d81a0cee', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-31d3-7b83-a878-cf1929ee0a1d', '2026-11-30 05:03:30.259367+00', 'act', 'outcomes.goals_rated', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-31d2-7353-a2f6-7f2581a39c1f', '', NULL, 44, '8e631a60188905e758a64bf23e0ee5a79913b81797a0795a6094f948d5cc0011', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-31e9-75b4-bc61-1f3c80af742f', '2026-11-30 05:03:30.281507+00', 'act', 'outcomes.measure_entered', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-31e2-7db0-b3ba-6888c938e8c6', '', NULL, 45, '6fb6bcd4636ad22c43c1342b6e79e2e5411ac37c55f25f2e365e896a3552f063', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-320d-7757-bc32-bb1a14e6f11c', '2026-11-30 05:03:30.317544+00', 'act', 'casework.contact_logged', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3205-7c19-bdec-4764e56efd64', '', NULL, 46, '3cf16b18d3e4f17b3af4682574ec0403f7246bc1f8511e1d7f8247e8fbaa5053', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3213-73d6-9a27-931b2f119377', '2026-11-30 05:03:30.323735+00', 'act', 'casework.contact_logged', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3211-767b-ab19-b9c87012a674', '', NULL, 47, '9d8810ff8c457e80b357dd3aa9f3f9433f6684c4643a91634f17c5cb2f0139fb', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3223-7b9c-92c1-e915e39304a1', '2026-11-30 05:03:30.339949+00', 'act', 'casework.contact_logged', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3221-7d2c-a89f-ad3428558e7b', '', NULL, 48, 'c60247e7d14bf04a7928f1eb64115b95c35f418562f875cd92589e6f5f357756', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3232-7e00-aeb5-40d977d591a3', '2026-11-30 05:03:30.354794+00', 'act', 'casework.contact_logged', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-322a-761d-9899-f445ccb69abb', '', NULL, 49, '3ff448b717247ed92667f7e1b6404c553aa456ca5a6c543596a0e026f73aca4c', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3239-713b-b7d1-5a41b2514452', '2026-11-30 05:03:30.361093+00', 'act', 'casework.contact_logged', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3234-75a2-bcf2-4a05cacfbfc9', '', NULL, 50, '9d3fe748b42f999c51ad95b1430fc6ecbbe13cbc91864f83daaf84f12b0e4bb3', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed');
INSERT INTO public.trust_auditrow VALUES
	('01a22ad6-3241-7eb0-89b7-cfadf2d26bdc', '2026-11-30 05:03:30.369406+00', 'act', 'casework.contact_logged', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-323d-7c93-81f1-17b004112016', '', NULL, 51, '73da2c524929ba38dde4c2145b273b187ad7fb3d0abd488cf5e2bf6492e6015e', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3246-79c7-bea5-41d75cba59e4', '2026-11-30 05:03:30.374582+00', 'act', 'casework.contact_logged', '01a22ad6-1179-7e95-af82-5a50dea1c327', NULL, '01a22ad6-3243-7b19-b6ad-dbf228da7656', '', NULL, 52, 'c1534d6ceccc334247804098328863972b5fa09f5c25e67340acbfabbaf93218', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3260-7c3c-9936-464cb9092fa5', '2026-11-30 05:03:30.400053+00', 'act', 'casework.contact_logged', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-325d-7a6b-ab64-638a42f24578', '', NULL, 53, '5303693203c79c4b2f62e95d293801370dc002c6e3056e09a326e24b16039ff8', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-326c-7d11-b13f-3c9320760090', '2026-11-30 05:03:30.412952+00', 'act', 'voice.heard', '01a22ad6-1770-7588-91d8-2808e52b2eab', NULL, '01a22ad6-326a-795a-8842-d0f59b2b0268', '', NULL, 54, '17a4c6be7466724d999232abc9076736e3c572fcff6110dc09bf242401c29504', 1, '01a22ad6-1153-7f3d-a887-8a13457448ed');



INSERT INTO public.trust_auditsubject VALUES
	('01a22ad6-2e05-75af-b7fa-7718005b7aa0', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e05-7805-aa0f-cff0eb098081', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e19-74ac-bfe3-a7da0ea78650', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e19-7acc-84f3-37ba82dea39c', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e2e-7e1b-9cb1-94d0679f22c8', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e2e-7865-835b-0bac44b09192', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e3e-7a5a-bf4d-4ec6b7e9b231', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e3e-76db-8f63-1fe72a4341d7', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e49-7e33-8762-023fb0ad740b', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e49-755b-98b3-d553b4800a44', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e59-7605-b839-52b151872bfd', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e59-7d05-8344-1910274dfd34', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e5d-731f-bdcf-5b7ea4341f05', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e5d-75e1-aacd-28e3df9581d8', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e64-7e1b-8fe6-0a68841a362c', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e64-75c5-9c0f-732d7879676e', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e7d-7b51-a5b3-9120a9ea9223', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e7d-72a9-b242-6362ce817e2a', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e81-719b-92a6-50a8560ba5bd', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e81-7d0d-90ec-5152dd67afab', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e8d-73b0-8032-a2fc7d4c1846', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e8d-7c5a-a76c-96ec0e42f9eb', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2e9c-7067-8962-5032898f90e4', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2e9c-7c1d-9549-fd3a4d4fbaa9', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2ea5-72c1-a76a-0799125acf10', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2ea5-728c-b4c9-702eb9a294ce', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2eac-74b5-8f36-0ac279f9524e', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2eac-7f63-8a5f-9e502252afb5', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2eb9-72df-a2d4-4fc13afe040d', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2eb9-7751-9a57-b1f6314134f2', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2ef9-77c1-ae0c-1f801a0c3c22', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2eca-79ab-aee8-e1545defae47', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2efe-7e99-a294-e7a95967c8ce', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2ef9-77c6-96c1-419626d48d64', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2f42-765c-93db-e934670ed0b4', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', '01a22ad6-2f42-7dfb-8333-0758d51ac0a8', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2fa1-7d7a-8033-cd122850239f', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', '01a22ad6-2f89-7138-b069-7da4df999f48', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2fa7-74ad-b585-52d0e8adaac1', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', '01a22ad6-2fa1-7f7e-8101-ba8add858137', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2fd8-7fe6-94b1-15c8a82faaa3', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2fd8-7c47-b966-d4febc23c95f', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2fe9-7498-a9a2-4b9c73f2f30a', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2fe9-7572-a0cd-68359d0b95dc', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-2ffd-772f-b470-0acea1eed36c', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-2ffd-74a2-802a-966986d03dd9', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-305d-7dcc-a174-d6635b060c53', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-305d-7365-913b-b834dcdd848e', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-306a-77ed-ba5e-b2b9c9999308', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-306a-72a9-9bdd-37f87db3015b', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-307c-7de0-a22f-02e321a8ae61', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-307c-7617-aa19-3c02a601a72a', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3086-70dd-afb7-ea5cea30adae', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3086-7ebe-a20d-9c7e8244f557', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30aa-779b-9522-ef246b77700e', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-30a9-7096-88ed-6f5e8d2c6504', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30b4-72bc-8faf-db11d22769ce', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-30b3-75c7-8070-3d33acb8eab5', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30c9-7078-be8c-1afdb74d39e7', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-30c9-7628-a05e-25f0f93a4c0a', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30d5-7bd6-bf87-f9dc21e96e78', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-30d5-7a6c-87ef-c84dc0289227', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30dd-7bd8-adce-4fbd1aba2166', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-30dd-765d-8f0a-c95fc76f225b', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30e9-76b1-9ae9-568374302738', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-30e9-7dbc-9e69-430200938a72', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-30f8-76df-b679-2d57f7e1da87', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-30f8-768e-9ce5-1faa817b26ee', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3108-7d63-831b-96da0e71bf06', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3108-7745-ae46-ecb3f21008dd', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3119-704e-bce4-d22d27efdd96', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3119-7edc-8d42-68730d7fada2', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-313e-77b6-a33a-51d686450b34', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-313e-7545-af84-cb2a124ac37f', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3157-7e27-b885-00bd37b9aaac', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3156-7b98-931d-aa240a0aa659', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-316b-7ba8-bd58-b34a7fc69e51', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-316a-7956-b560-9f65e07b362e', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3181-7299-9ca1-4bbbbb7db53f', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3181-7050-a94c-efeecca7cea8', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-318f-7c40-8bdf-76ad8d3f271c', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-318f-756d-b902-ea95313ab2fc', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-31ae-7b06-981d-3efcb42d4863', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-31ae-7498-8976-54ca97410e31', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-31c2-7164-956b-c0eab571a143', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-31c2-7a9d-a13d-d1558f3b08c0', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-31d3-781f-8d89-6c59c0647710', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-31d3-7b83-a878-cf1929ee0a1d', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-31e9-72d6-894d-74237734c4f2', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-31e9-75b4-bc61-1f3c80af742f', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-320d-721d-a520-59462c779134', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-320d-7757-bc32-bb1a14e6f11c', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3213-781f-b084-86cbdd3bc0dd', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3213-73d6-9a27-931b2f119377', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3224-7157-8e15-27b05a0af628', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3223-7b9c-92c1-e915e39304a1', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3232-7b66-aa4a-9a3406fe905e', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3232-7e00-aeb5-40d977d591a3', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3239-729c-a5ea-205620417841', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3239-713b-b7d1-5a41b2514452', '01a22ad6-1153-7f3d-a887-8a13457448ed');
INSERT INTO public.trust_auditsubject VALUES
	('01a22ad6-3241-70cb-a862-2504acaca279', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3241-7eb0-89b7-cfadf2d26bdc', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3246-7068-9a85-6c08030e47b5', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-3246-79c7-bea5-41d75cba59e4', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-3260-79da-9ab2-43c08fa8ef8a', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-3260-7c3c-9936-464cb9092fa5', '01a22ad6-1153-7f3d-a887-8a13457448ed'),
	('01a22ad6-326d-7ea8-bb9b-45617d8a1a80', '01a22ad6-2dff-7886-80ff-6ceddca26b80', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-326c-7d11-b13f-3c9320760090', '01a22ad6-1153-7f3d-a887-8a13457448ed');



INSERT INTO public.trust_authority VALUES
	('01a22ad6-1153-7eb2-818c-0cb6937f48cd', 'E08000001', 'Bolton', 'Bolton duty team (fictional)'),
	('01a22ad6-1153-7979-8713-48dc538bbfb3', 'E08000002', 'Bury', 'Bury duty team (fictional)'),
	('01a22ad6-1153-763a-82e1-dda3c1ee52e7', 'E08000003', 'Manchester', 'Manchester duty team (fictional)'),
	('01a22ad6-1153-7bae-8fb7-a68b7f36509a', 'E08000004', 'Oldham', 'Oldham duty team (fictional)'),
	('01a22ad6-1153-783d-88d4-0193171c4ca4', 'E08000005', 'Rochdale', 'Rochdale duty team (fictional)'),
	('01a22ad6-1153-724f-b663-248731c867aa', 'E08000006', 'Salford', 'Salford duty team (fictional)'),
	('01a22ad6-1153-7b52-acef-581936b86311', 'E08000007', 'Stockport', 'Stockport duty team (fictional)'),
	('01a22ad6-1153-7e46-be02-fa443f209654', 'E08000008', 'Tameside', 'Tameside duty team (fictional)'),
	('01a22ad6-1153-748c-a035-749c6f2c5bd7', 'E08000009', 'Trafford', 'Trafford duty team (fictional)'),
	('01a22ad6-1153-7f3d-a887-8a13457448ed', 'E08000010', 'Wigan', 'Wigan duty team (fictional)');






INSERT INTO public.trust_chainhead VALUES
	('01a22ad6-1153-7f3d-a887-8a13457448ed', 54, '17a4c6be7466724d999232abc9076736e3c572fcff6110dc09bf242401c29504');
























INSERT INTO public.trust_posting VALUES
	('01a22ad6-1349-71df-9b7d-2b54924236cb', 'key_worker', 8, '2016-02-01', NULL, NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327'),
	('01a22ad6-1568-70d7-acf2-c175860d09eb', 'key_worker', 6, '2016-02-01', NULL, NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1351-76eb-8dc1-cadbb454fa26'),
	('01a22ad6-176f-7ca6-8a50-6177aee4cb74', 'key_worker', 8, '2016-02-01', NULL, NULL, '01a22ad6-1153-783d-88d4-0193171c4ca4', '01a22ad6-1569-7849-946b-ad0b67600f05'),
	('01a22ad6-196a-738c-8764-827a3e0eea2d', 'social_worker', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab'),
	('01a22ad6-1b52-7313-906e-85910f91234b', 'social_worker', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-783d-88d4-0193171c4ca4', '01a22ad6-196d-7241-bb60-1713a5646f6f'),
	('01a22ad6-1d32-7458-88df-2fed40eb3e47', 'manager', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1b52-76c8-87c3-ef0d976fe31b'),
	('01a22ad6-2213-7f3d-adea-b2acf8501797', 'manager', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-783d-88d4-0193171c4ca4', '01a22ad6-1d33-7341-a910-a2207a0a9de2'),
	('01a22ad6-24f5-71b9-b89c-dfa910208a78', 'partner', NULL, '2016-02-01', NULL, '01a22ad6-1155-7b5c-9d85-6b82408ef22e', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2214-7847-bec3-deaaae8c05c7'),
	('01a22ad6-26ce-77d3-8450-40ccd3770ea3', 'partner', NULL, '2016-02-01', NULL, '01a22ad6-1155-7b4d-b02a-73963c25efbd', '01a22ad6-1153-783d-88d4-0193171c4ca4', '01a22ad6-24f6-7f77-8683-04dfdc1cca7c'),
	('01a22ad6-2905-7eee-8b2b-0c7117534c87', 'evaluator', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-26cf-7506-92d0-fedba955d753'),
	('01a22ad6-2906-7859-955b-529eaa7fb23a', 'evaluator', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-783d-88d4-0193171c4ca4', '01a22ad6-26cf-7506-92d0-fedba955d753'),
	('01a22ad6-2bc2-7621-946d-cd6c665de4de', 'finance', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2907-73f2-947b-b30a01da9af0'),
	('01a22ad6-2bc3-70e0-8411-3eabda3d289a', 'finance', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-783d-88d4-0193171c4ca4', '01a22ad6-2907-73f2-947b-b30a01da9af0'),
	('01a22ad6-2dd5-721e-84af-c77bec4fd187', 'administrator', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-2bc3-724d-b9fb-12597379d264'),
	('01a22ad6-2dd9-77b8-9097-780cb4492036', 'administrator', NULL, '2016-02-01', NULL, NULL, '01a22ad6-1153-783d-88d4-0193171c4ca4', '01a22ad6-2bc3-724d-b9fb-12597379d264');















INSERT INTO public.trust_tie VALUES
	('01a22ad6-2ee9-76a2-a86b-c480579f7f72', 1, '2026-11-30 05:03:29.514065+00', '01a22ad6-2dff-7886-80ff-6ceddca26b80', 'social_worker', '2016-09-19', NULL, '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab'),
	('01a22ad6-2f8f-736c-be2e-24d0d8948a9b', 1, '2026-11-30 05:03:29.679282+00', '01a22ad6-2dff-7886-80ff-6ceddca26b80', 'key_worker', '2016-10-04', NULL, '', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1179-7e95-af82-5a50dea1c327');



INSERT INTO public.trust_user VALUES
	('argon2$argon2id$v=19$m=102400,t=2,p=8$NjBUcVNVYzhHeW9qN2w4SmFodlR0cQ$nytIlStU7Fuo8VwUzh/l9F512K5W1HnGZIT1Q8Bx9Qs', NULL, '01a22ad6-1179-7e95-af82-5a50dea1c327', 'sam', 'Sam Okafor', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$dnlWVVZLWEJpQVJIcFFyVVhzRERDVA$h+sPSq2pk2JH/Ayc2fk6iYZb6GScFapYkbCYlQk4OSI', NULL, '01a22ad6-1351-76eb-8dc1-cadbb454fa26', 'jess', 'Jess Whitworth', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$V1hGR25oRHFFblZtc1YxbHgwN1M1UA$gbN5No8b7pgbMxQqJFwqSFEeNDtjJhIAo9luUQ7WizI', NULL, '01a22ad6-1569-7849-946b-ad0b67600f05', 'nadia', 'Nadia Hussain', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$S213dHVOem4yRDRRcjRZUnJOWEYwVg$z9Y6pVZUVo5odxv2Y/yqtWTxMlj1u2es5FCOeYXXKTc', NULL, '01a22ad6-1770-7588-91d8-2808e52b2eab', 'priya', 'Priya Ellis', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$elRJOTc3clo0NVVyekluOUhYeGdLWg$a00+PRzsem+c0ULtEQlzULhLfc7o1N45dw2FpwLOS/c', NULL, '01a22ad6-196d-7241-bb60-1713a5646f6f', 'tom', 'Tom Barlow', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$b2kzZEp0SmhqdERQMDhCV0Z2Nml0aw$rS798rq3afBKoK2GhNn++FRU2SFxjwZgJgYrC+f2VZs', NULL, '01a22ad6-1b52-76c8-87c3-ef0d976fe31b', 'helen', 'Helen Marsh', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$bkZsM1g1d3ZXVzVmRHhHeWRQaEVrRw$nDnc6pBaHKvWLjaxar0ysLpDFcRN00jDaSWxVoOda3I', NULL, '01a22ad6-1d33-7341-a910-a2207a0a9de2', 'david', 'David Akhtar', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$V0xzTnB0eDcxZXhJMG9xbVlWSDRjbA$8Wz4s1+3NLKUzOWjJ6QYgCofcEhIbu34jj8BOGihyFk', NULL, '01a22ad6-2214-7847-bec3-deaaae8c05c7', 'lena', 'Lena Shah', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$VEZXQW1YYlVPVThIMkJRb1NYaERKeA$RJWyxxm9ozb6l2mAyS+129elt1kvHF8T60rlLJbUNVU', NULL, '01a22ad6-24f6-7f77-8683-04dfdc1cca7c', 'marcus', 'Marcus Reid', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$V1dRZ0NYZjdoWGZTNTY0Q1pwalRsbQ$ZGbEI17Tv5AclrIfain5EDyzxqc9nzsHH3i/Zxl3Ops', NULL, '01a22ad6-26cf-7506-92d0-fedba955d753', 'ruth', 'Ruth Adeyemi', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$anJJeHdINEluYWVWRm1IVVFKeDNKNg$6TLkaHGzUifRy4W2zE4Gtzhdb84ohoK5FCijRP2hLMw', NULL, '01a22ad6-2907-73f2-947b-b30a01da9af0', 'colin', 'Colin Pratt', '', true, false),
	('argon2$argon2id$v=19$m=102400,t=2,p=8$OXRjY255ZzlKVzIzUmc4cHljNnhEZw$0HVtbWP0HWpA5wzfy3fra/gzvwGEYYgGZTgPt5YB7yU', NULL, '01a22ad6-2bc3-724d-b9fb-12597379d264', 'moira', 'Moira Lees', '', true, false);



INSERT INTO public.voice_feedback VALUES
	('01a22ad6-326a-795a-8842-d0f59b2b0268', 1, '2026-11-30 05:03:30.410534+00', 'parent', '2016-10-27', 'paper', '1', 'yes', 'yes', 'sort_of', 'sort_of', 'yes', 'yes', 'Somebody comes when it is bad, and not three days later.', 'Tell us the first time what all the words mean.', '01a22ad6-1179-7e95-af82-5a50dea1c327', '01a22ad6-1153-7f3d-a887-8a13457448ed', '01a22ad6-1770-7588-91d8-2808e52b2eab', '01a22ad6-2dff-7886-80ff-6ceddca26b80');









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



ALTER TABLE ONLY public.trust_kept
    ADD CONSTRAINT kept_once_a_page UNIQUE (owner_id, place);



ALTER TABLE ONLY public.workforce_lookreview
    ADD CONSTRAINT look_review_authority UNIQUE (id, authority_id);



ALTER TABLE ONLY public.workforce_lookreview
    ADD CONSTRAINT look_review_once UNIQUE (authority_id, about_id, until);



ALTER TABLE ONLY public.outcomes_notfilledin
    ADD CONSTRAINT not_filled_in_once UNIQUE (authority_id, course_id, measure, month);



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



ALTER TABLE ONLY public.outcomes_notfilledin
    ADD CONSTRAINT outcomes_notfilledin_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.outcomes_notfilledinversion
    ADD CONSTRAINT outcomes_notfilledinversion_pkey PRIMARY KEY (history_id);



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



ALTER TABLE ONLY public.workforce_reviewedlook
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



ALTER TABLE ONLY public.trust_found
    ADD CONSTRAINT trust_found_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_kept
    ADD CONSTRAINT trust_kept_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_message
    ADD CONSTRAINT trust_message_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_once
    ADD CONSTRAINT trust_once_pkey PRIMARY KEY (key);



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



ALTER TABLE ONLY public.trust_share
    ADD CONSTRAINT trust_share_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_tie
    ADD CONSTRAINT trust_tie_no_overlap EXCLUDE USING gist (young_person_id WITH =, daterange(since, until) WITH &&) WHERE (((kind)::text = 'cover'::text));



COMMENT ON CONSTRAINT trust_tie_no_overlap ON public.trust_tie IS 'act dbcfaaadaf9bcd3a ca8e4f9a8115445b';



ALTER TABLE ONLY public.trust_tie
    ADD CONSTRAINT trust_tie_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_user
    ADD CONSTRAINT trust_user_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.trust_user
    ADD CONSTRAINT trust_user_username_key UNIQUE (username);



ALTER TABLE ONLY public.voice_feedback
    ADD CONSTRAINT voice_feedback_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.workforce_lookreview
    ADD CONSTRAINT workforce_lookreview_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.workforce_reviewedlook
    ADD CONSTRAINT workforce_reviewedlook_pkey PRIMARY KEY (id);



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



CREATE INDEX found_by_user ON public.trust_found USING btree (user_id, at);



CREATE UNIQUE INDEX goal_one_in_a_place ON public.outcomes_goal USING btree (authority_id, young_person_id, place) WHERE (ended_on IS NULL);



CREATE INDEX goal_rating_of_person ON public.outcomes_goalrating USING btree (authority_id, young_person_id, rated_on);



CREATE UNIQUE INDEX involvement_one_at_a_time ON public.casework_involvement USING btree (authority_id, young_person_id) WHERE (ended_on IS NULL);



CREATE INDEX message_unsent ON public.trust_message USING btree (written_at) WHERE (sent_at IS NULL);



CREATE INDEX missing_of_person ON public.placements_missingepisode USING btree (authority_id, young_person_id, began_at DESC);



CREATE INDEX not_filled_in_of_person ON public.outcomes_notfilledin USING btree (authority_id, young_person_id);



CREATE INDEX once_same_words ON public.trust_once USING btree (actor_id, digest);



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



CREATE INDEX outcomes_notfilledin_authority_id_9a88d138 ON public.outcomes_notfilledin USING btree (authority_id);



CREATE INDEX outcomes_notfilledin_course_id_646284f4 ON public.outcomes_notfilledin USING btree (course_id);



CREATE INDEX outcomes_notfilledin_young_person_id_4784571a ON public.outcomes_notfilledin USING btree (young_person_id);



CREATE INDEX outcomes_notfilledinversion_authority_id_a4d6b826 ON public.outcomes_notfilledinversion USING btree (authority_id);



CREATE INDEX outcomes_notfilledinversion_course_id_6eea4813 ON public.outcomes_notfilledinversion USING btree (course_id);



CREATE INDEX outcomes_notfilledinversion_history_date_69046b34 ON public.outcomes_notfilledinversion USING btree (history_date);



CREATE INDEX outcomes_notfilledinversion_id_a0ede991 ON public.outcomes_notfilledinversion USING btree (id);



CREATE INDEX outcomes_notfilledinversion_young_person_id_2cbc919e ON public.outcomes_notfilledinversion USING btree (young_person_id);



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



CREATE INDEX trust_found_authority_id_a48672cd ON public.trust_found USING btree (authority_id);



CREATE INDEX trust_found_search_id_fee5b137 ON public.trust_found USING btree (search_id);



CREATE INDEX trust_found_user_id_fdfa3d0c ON public.trust_found USING btree (user_id);



CREATE INDEX trust_kept_authority_id_aaee0ae0 ON public.trust_kept USING btree (authority_id);



CREATE INDEX trust_kept_owner_id_201ae31e ON public.trust_kept USING btree (owner_id);



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



CREATE INDEX trust_share_agency_id_7a9030e0 ON public.trust_share USING btree (agency_id);



CREATE INDEX trust_share_authority_id_b4220f6a ON public.trust_share USING btree (authority_id);



CREATE INDEX trust_share_by_id_c3e1f8ae ON public.trust_share USING btree (by_id);



CREATE INDEX trust_share_ended_by_id_8a69b6a2 ON public.trust_share USING btree (ended_by_id);



CREATE INDEX trust_share_user_id_686f7ade ON public.trust_share USING btree (user_id);



CREATE INDEX trust_tie_authority_id_0abf7855 ON public.trust_tie USING btree (authority_id);



CREATE INDEX trust_tie_user_id_e421a3e5 ON public.trust_tie USING btree (user_id);



CREATE INDEX trust_user_username_fbf9e0d1_like ON public.trust_user USING btree (username varchar_pattern_ops);



CREATE INDEX voice_feedback_about_id_a299b7de ON public.voice_feedback USING btree (about_id);



CREATE INDEX voice_feedback_authority_id_92d93b31 ON public.voice_feedback USING btree (authority_id);



CREATE INDEX voice_feedback_typed_by_id_23d139c0 ON public.voice_feedback USING btree (typed_by_id);



CREATE INDEX voice_feedback_young_person_id_7ff59ea7 ON public.voice_feedback USING btree (young_person_id);



CREATE INDEX workforce_lookreview_about_id_d882a490 ON public.workforce_lookreview USING btree (about_id);



CREATE INDEX workforce_lookreview_authority_id_a2bbad5f ON public.workforce_lookreview USING btree (authority_id);



CREATE INDEX workforce_lookreview_by_id_d330ea03 ON public.workforce_lookreview USING btree (by_id);



CREATE INDEX workforce_reviewedlook_authority_id_809476b5 ON public.workforce_reviewedlook USING btree (authority_id);



CREATE INDEX workforce_reviewedlook_review_id_103898a4 ON public.workforce_reviewedlook USING btree (review_id);



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



ALTER TABLE ONLY public.outcomes_notfilledin
    ADD CONSTRAINT outcomes_notfilledin_authority_id_9a88d138_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_notfilledin
    ADD CONSTRAINT outcomes_notfilledin_course_id_646284f4_fk_outcomes_course_id FOREIGN KEY (course_id) REFERENCES public.outcomes_course(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_notfilledin
    ADD CONSTRAINT outcomes_notfilledin_course_id_same_authority FOREIGN KEY (course_id, authority_id) REFERENCES public.outcomes_course(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_notfilledin_course_id_same_authority ON public.outcomes_notfilledin IS 'act b8b29b0d4c615ad9 654cbbbc9f4252ba';



ALTER TABLE ONLY public.outcomes_notfilledin
    ADD CONSTRAINT outcomes_notfilledin_young_person_id_4784571a_fk_people_yo FOREIGN KEY (young_person_id) REFERENCES public.people_youngperson(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.outcomes_notfilledin
    ADD CONSTRAINT outcomes_notfilledin_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT outcomes_notfilledin_young_person_id_same_authority ON public.outcomes_notfilledin IS 'act ff8cf9c33ea816e3 1c5da2b943a796f5';



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



ALTER TABLE ONLY public.trust_found
    ADD CONSTRAINT trust_found_authority_id_a48672cd_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_found
    ADD CONSTRAINT trust_found_search_id_fee5b137_fk_trust_search_id FOREIGN KEY (search_id) REFERENCES public.trust_search(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_found
    ADD CONSTRAINT trust_found_search_id_same_authority FOREIGN KEY (search_id, authority_id) REFERENCES public.trust_search(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_found_search_id_same_authority ON public.trust_found IS 'act c5f662f1e0d84803 d104ea033043d0d7';



ALTER TABLE ONLY public.trust_found
    ADD CONSTRAINT trust_found_user_id_fdfa3d0c_fk_trust_user_id FOREIGN KEY (user_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_found
    ADD CONSTRAINT trust_found_young_person_id_same_authority FOREIGN KEY (young_person_id, authority_id) REFERENCES public.people_youngperson(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT trust_found_young_person_id_same_authority ON public.trust_found IS 'act 18cfcb3aa8b1bbf6 1c5da2b943a796f5';



ALTER TABLE ONLY public.trust_kept
    ADD CONSTRAINT trust_kept_authority_id_aaee0ae0_fk_trust_authority_id FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.trust_kept
    ADD CONSTRAINT trust_kept_owner_id_201ae31e_fk_trust_user_id FOREIGN KEY (owner_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



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



ALTER TABLE ONLY public.workforce_lookreview
    ADD CONSTRAINT workforce_lookreview_about_id_d882a490_fk_trust_user_id FOREIGN KEY (about_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.workforce_lookreview
    ADD CONSTRAINT workforce_lookreview_authority_id_a2bbad5f_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.workforce_lookreview
    ADD CONSTRAINT workforce_lookreview_by_id_d330ea03_fk_trust_user_id FOREIGN KEY (by_id) REFERENCES public.trust_user(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.workforce_reviewedlook
    ADD CONSTRAINT workforce_reviewedlo_authority_id_809476b5_fk_trust_aut FOREIGN KEY (authority_id) REFERENCES public.trust_authority(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.workforce_reviewedlook
    ADD CONSTRAINT workforce_reviewedlo_review_id_103898a4_fk_workforce FOREIGN KEY (review_id) REFERENCES public.workforce_lookreview(id) DEFERRABLE INITIALLY DEFERRED;



ALTER TABLE ONLY public.workforce_reviewedlook
    ADD CONSTRAINT workforce_reviewedlook_review_id_same_authority FOREIGN KEY (review_id, authority_id) REFERENCES public.workforce_lookreview(id, authority_id) DEFERRABLE;



COMMENT ON CONSTRAINT workforce_reviewedlook_review_id_same_authority ON public.workforce_reviewedlook IS 'act 112841c7f0c23afd 66fc3e3189ffd1c3';



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



CREATE POLICY act_found_by_both ON public.trust_found AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT 1
   FROM public.people_youngperson p
  WHERE (p.id = trust_found.young_person_id))));



COMMENT ON POLICY act_found_by_both ON public.trust_found IS 'act 422ab8017909b780 28b0c7a8aa870685';



CREATE POLICY act_found_now ON public.trust_found AS RESTRICTIVE FOR INSERT WITH CHECK ((at <= (statement_timestamp() + '00:05:00'::interval)));



COMMENT ON POLICY act_found_now ON public.trust_found IS 'act 7086016cee74552a 680719aab17802be';



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



CREATE POLICY act_insert ON public.outcomes_notfilledin FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.outcomes_notfilledin IS 'act 573a8070e5d2dcee b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.outcomes_notfilledinversion FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.outcomes_notfilledinversion IS 'act 23bc9f5ec0bc3cae b3a10b5fe6048a43';



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



CREATE POLICY act_insert ON public.trust_found FOR INSERT WITH CHECK (((user_id = public.act_actor()) AND (authority_id IN ( SELECT public.act_holds(ARRAY['key_worker'::text, 'manager'::text, 'social_worker'::text]) AS act_holds))));



COMMENT ON POLICY act_insert ON public.trust_found IS 'act b9e8d80d037c575e da22b09a6baee767';



CREATE POLICY act_insert ON public.trust_kept FOR INSERT WITH CHECK ((owner_id = public.act_actor()));



COMMENT ON POLICY act_insert ON public.trust_kept IS 'act edee62360ba88898 7ab0a15824905c51';



CREATE POLICY act_insert ON public.trust_message FOR INSERT WITH CHECK (((public.act_actor() IS NOT NULL) OR (NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text)));



COMMENT ON POLICY act_insert ON public.trust_message IS 'act 2fc71420172eafd5 e169de9672b8a2e7';



CREATE POLICY act_insert ON public.trust_once FOR INSERT WITH CHECK ((actor_id = public.act_actor()));



COMMENT ON POLICY act_insert ON public.trust_once IS 'act c03afacbd66f7c11 a216b6b7676007fc';



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



CREATE POLICY act_insert ON public.trust_share FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.trust_share IS 'act 55356fe2f860f544 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.trust_tie FOR INSERT WITH CHECK ((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])));



COMMENT ON POLICY act_insert ON public.trust_tie IS 'act 652b5109e2f7d349 0a7fe990ee372ca3';



CREATE POLICY act_insert ON public.trust_user FOR INSERT WITH CHECK (((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'administering'::text) OR (must_change_password AND (EXISTS ( SELECT public.act_holds(ARRAY['administrator'::text]) AS act_holds)))));



COMMENT ON POLICY act_insert ON public.trust_user IS 'act e20a1b6864067f01 c9aee04416b64f28';



CREATE POLICY act_insert ON public.voice_feedback FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_insert ON public.voice_feedback IS 'act 69d3643a1b7cd4e0 b3a10b5fe6048a43';



CREATE POLICY act_insert ON public.workforce_lookreview FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (about_id IS DISTINCT FROM public.act_actor()) AND (by_id = public.act_actor())));



COMMENT ON POLICY act_insert ON public.workforce_lookreview IS 'act 08dbef8c81223f5d 7635902aed4ab7bc';



CREATE POLICY act_insert ON public.workforce_reviewedlook FOR INSERT WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (EXISTS ( SELECT 1
   FROM public.workforce_lookreview p
  WHERE (p.id = workforce_reviewedlook.review_id)))));



COMMENT ON POLICY act_insert ON public.workforce_reviewedlook IS 'act aee0572dc9eacc6d bd712e1cd8bbe1da';



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



CREATE POLICY act_read ON public.outcomes_notfilledin FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_notfilledin IS 'act f7b05f04ff62b3eb c3d693b8c76c383a';



CREATE POLICY act_read ON public.outcomes_notfilledinversion FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.outcomes_notfilledinversion IS 'act 15d9d98a19c76210 26cfe2fae9896a6b';



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



CREATE POLICY act_read ON public.trust_found FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.trust_found IS 'act 4b9c3439995cc8e1 ca917865754fae4e';



CREATE POLICY act_read ON public.trust_kept FOR SELECT USING ((owner_id = public.act_actor()));



COMMENT ON POLICY act_read ON public.trust_kept IS 'act b5237c1c74d2d743 31579d6e378273ae';



CREATE POLICY act_read ON public.trust_message FOR SELECT USING (((to_id = public.act_actor()) OR (NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'sending'::text)));



COMMENT ON POLICY act_read ON public.trust_message IS 'act a14f438ae774a7e8 251b4c1d949904fc';



CREATE POLICY act_read ON public.trust_once FOR SELECT USING ((actor_id = public.act_actor()));



COMMENT ON POLICY act_read ON public.trust_once IS 'act 8108616cccb20e90 a5926c8c29c80929';



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



CREATE POLICY act_read ON public.trust_share FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.trust_share IS 'act facb46ff1b8b67de 329d3fa4be712b06';



CREATE POLICY act_read ON public.trust_tie FOR SELECT USING (((user_id = public.act_actor()) OR (authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.opened'::text) AS act_ids)::uuid[])) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.trust_tie IS 'act a69d95d8ec368f97 e2c7a94b34d2f166';



CREATE POLICY act_read ON public.trust_user FOR SELECT USING (true);



COMMENT ON POLICY act_read ON public.trust_user IS 'act f2c6a136fdfd3e93 928165051a41d5f9';



CREATE POLICY act_read ON public.voice_feedback FOR SELECT USING ((((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (about_id IS DISTINCT FROM public.act_actor())) OR (authority_id = ANY (( SELECT public.act_ids('act.counted'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_read ON public.voice_feedback IS 'act 883978a8aadb9f43 9d1316113018d988';



CREATE POLICY act_read ON public.workforce_lookreview FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (about_id IS DISTINCT FROM public.act_actor())));



COMMENT ON POLICY act_read ON public.workforce_lookreview IS 'act fe5a0740fa6e8415 210dd3b3eea17316';



CREATE POLICY act_read ON public.workforce_reviewedlook FOR SELECT USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) AND (EXISTS ( SELECT 1
   FROM public.workforce_lookreview p
  WHERE (p.id = workforce_reviewedlook.review_id)))));



COMMENT ON POLICY act_read ON public.workforce_reviewedlook IS 'act 567f46ba50a37509 14773ec50949d4e7';



CREATE POLICY act_seen_delete ON public.casework_contact AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.casework_contact IS 'act f673d2620a30575b b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.casework_contactversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.casework_contactversion IS 'act 3b7e63bb5728c756 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.casework_involvement AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.casework_involvement IS 'act b997c96fd677034a b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.casework_involvementversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.casework_involvementversion IS 'act 22b2f2937f14ca4c b431d1af405653fa';



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



CREATE POLICY act_seen_delete ON public.outcomes_notfilledin AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_notfilledin IS 'act eff53439b1c05000 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.outcomes_notfilledinversion AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.outcomes_notfilledinversion IS 'act 51a223f7a05647f4 b431d1af405653fa';



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



CREATE POLICY act_seen_delete ON public.trust_found AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_found IS 'act e57b673eb0c6b16c b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_opening AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_opening IS 'act 028ae9a5e717b89c b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_pass AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_pass IS 'act db9c3e895d8ff55e b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_restrictionreview AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_restrictionreview IS 'act 0f1d55e246a5ab3a b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_share AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_share IS 'act 1eb33276d26b24e3 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.trust_tie AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.trust_tie IS 'act 75a86ec351f68fa5 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.voice_feedback AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.voice_feedback IS 'act f0ff7adb5a6b3517 b431d1af405653fa';



CREATE POLICY act_seen_delete ON public.workforce_reviewedlook AS RESTRICTIVE FOR DELETE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_delete ON public.workforce_reviewedlook IS 'act b073fbfcb738e149 b431d1af405653fa';



CREATE POLICY act_seen_select ON public.casework_contact AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.casework_contact IS 'act 2d909f292cee138f 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.casework_contactversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.casework_contactversion IS 'act 03962c8de49b397b 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.casework_involvement AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.casework_involvement IS 'act 0d55299a60b37945 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.casework_involvementversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.casework_involvementversion IS 'act 998d65b96c7ad0c6 3f5d59985d0bec70';



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



CREATE POLICY act_seen_select ON public.outcomes_notfilledin AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_notfilledin IS 'act de5f6bedb50086ff 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.outcomes_notfilledinversion AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.outcomes_notfilledinversion IS 'act 4e18a00964995706 3f5d59985d0bec70';



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



CREATE POLICY act_seen_select ON public.trust_found AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_found IS 'act 25b13452d4211905 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_opening AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_opening IS 'act ed7a317482e7faf5 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_pass AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_pass IS 'act ac43bbd05fc9d327 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_restrictionreview AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_restrictionreview IS 'act 6357f8f55e3bc392 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_share AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_share IS 'act 6167520cd4842525 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.trust_tie AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.trust_tie IS 'act 84075f13d466ee6e 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.voice_feedback AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.voice_feedback IS 'act c662eee5cbb49004 3f5d59985d0bec70';



CREATE POLICY act_seen_select ON public.workforce_reviewedlook AS RESTRICTIVE FOR SELECT USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_select ON public.workforce_reviewedlook IS 'act 4a4c1012cd08b151 3f5d59985d0bec70';



CREATE POLICY act_seen_update ON public.casework_contact AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.casework_contact IS 'act 377acbe8e72f9a27 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.casework_contactversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.casework_contactversion IS 'act 2c4279f69d7b40f5 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.casework_involvement AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.casework_involvement IS 'act 7f567e0b689d88ad cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.casework_involvementversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.casework_involvementversion IS 'act 9e3a6e75ac91e2fa cdb23558fbcdd919';



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



CREATE POLICY act_seen_update ON public.outcomes_notfilledin AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_notfilledin IS 'act 21eb79e12aaaf634 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.outcomes_notfilledinversion AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.outcomes_notfilledinversion IS 'act c6a5adfdb947c673 cdb23558fbcdd919';



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



CREATE POLICY act_seen_update ON public.trust_found AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_found IS 'act 4c62df8188dd086f cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_opening AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_opening IS 'act 5251b749b9c1e27b cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_pass AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_pass IS 'act d6fc309d0662b214 cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_restrictionreview AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_restrictionreview IS 'act 51b1f82621b9833e cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_share AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_share IS 'act 3f7fa08159e0deec cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.trust_tie AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.trust_tie IS 'act ebec17e9f4bdca9f cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.voice_feedback AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.voice_feedback IS 'act aed207d3ff14a40c cdb23558fbcdd919';



CREATE POLICY act_seen_update ON public.workforce_reviewedlook AS RESTRICTIVE FOR UPDATE USING (((young_person_id = ANY (( SELECT public.act_ids('act.hidden'::text) AS act_ids)::uuid[])) IS NOT TRUE));



COMMENT ON POLICY act_seen_update ON public.workforce_reviewedlook IS 'act 24cba7da9b93139e cdb23558fbcdd919';



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



CREATE POLICY act_update ON public.outcomes_notfilledin FOR UPDATE USING (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[])))) WITH CHECK (((authority_id = ANY (( SELECT public.act_ids('act.managed'::text) AS act_ids)::uuid[])) OR (young_person_id = ANY (( SELECT public.act_ids('act.people'::text) AS act_ids)::uuid[]))));



COMMENT ON POLICY act_update ON public.outcomes_notfilledin IS 'act e7788eadc65c112d d2c10b45d7d9135f';



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



CREATE POLICY act_update ON public.trust_kept FOR UPDATE USING ((owner_id = public.act_actor())) WITH CHECK ((owner_id = public.act_actor()));



COMMENT ON POLICY act_update ON public.trust_kept IS 'act 4575e98cf6fe742e 56e71e6471d4bf4a';



CREATE POLICY act_update ON public.trust_message FOR UPDATE USING ((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'sending'::text)) WITH CHECK ((NULLIF(current_setting('act.purpose'::text, true), ''::text) = 'sending'::text));



COMMENT ON POLICY act_update ON public.trust_message IS 'act 1dcf1e3d5f013b95 40ca977963fa7bcb';



CREATE POLICY act_update ON public.trust_once FOR UPDATE USING ((actor_id = public.act_actor())) WITH CHECK ((actor_id = public.act_actor()));



COMMENT ON POLICY act_update ON public.trust_once IS 'act aa17e3a11bd7b7f9 db7d3153456c50fd';



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


ALTER TABLE public.outcomes_assessment ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_assessmentversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_course ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_goal ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_goalrating ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_goalversion ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_notfilledin ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.outcomes_notfilledinversion ENABLE ROW LEVEL SECURITY;


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


ALTER TABLE public.trust_found ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_kept ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_message ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_once ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_opening ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_pass ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_posting ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_restriction ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_restrictionreview ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_search ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_share ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_tie ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.trust_user ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.voice_feedback ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.workforce_lookreview ENABLE ROW LEVEL SECURITY;


ALTER TABLE public.workforce_reviewedlook ENABLE ROW LEVEL SECURITY;


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



GRANT SELECT,INSERT,UPDATE ON TABLE public.outcomes_assessment TO act_app;



GRANT SELECT,INSERT ON TABLE public.outcomes_assessmentversion TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.outcomes_course TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.outcomes_goal TO act_app;



GRANT SELECT,INSERT ON TABLE public.outcomes_goalrating TO act_app;



GRANT SELECT,INSERT ON TABLE public.outcomes_goalversion TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.outcomes_notfilledin TO act_app;



GRANT SELECT,INSERT ON TABLE public.outcomes_notfilledinversion TO act_app;



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



GRANT SELECT,INSERT ON TABLE public.trust_found TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.trust_kept TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_message TO act_app;



GRANT UPDATE(sent_at) ON TABLE public.trust_message TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.trust_once TO act_app;



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



GRANT SELECT,INSERT ON TABLE public.trust_share TO act_app;



GRANT UPDATE(version) ON TABLE public.trust_share TO act_app;



GRANT UPDATE(ended_at) ON TABLE public.trust_share TO act_app;



GRANT UPDATE(ended_by_id) ON TABLE public.trust_share TO act_app;



GRANT SELECT,INSERT,UPDATE ON TABLE public.trust_tie TO act_app;



GRANT SELECT,INSERT ON TABLE public.trust_user TO act_app;



GRANT UPDATE(password) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(last_login) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(name) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(mail) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(is_active) ON TABLE public.trust_user TO act_app;



GRANT UPDATE(must_change_password) ON TABLE public.trust_user TO act_app;



GRANT SELECT,INSERT ON TABLE public.voice_feedback TO act_app;



GRANT SELECT,INSERT ON TABLE public.workforce_lookreview TO act_app;



GRANT SELECT,INSERT ON TABLE public.workforce_reviewedlook TO act_app;




