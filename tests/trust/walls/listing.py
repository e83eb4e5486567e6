"""Everything that a database is made of, a line each: two databases are alike when these are."""

import re

from tests import environment
from tests.stories.copies import Copy

POSTGRESQL = {
    "policy": "SELECT tablename, policyname, permissive, roles, cmd, qual, with_check FROM pg_policies",
    "row security": """SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'""",
    "function": """SELECT proname, pg_get_functiondef(p.oid) FROM pg_proc p
                    WHERE pronamespace = 'public'::regnamespace
                      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')""",
    "trigger": "SELECT tgenabled, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "constraint": """SELECT conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid) FROM pg_constraint
                      WHERE connamespace = 'public'::regnamespace""",
    "index": "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "column": """SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default
                   FROM information_schema.columns WHERE table_schema = 'public'""",
    "grant": """SELECT table_name, privilege_type FROM information_schema.role_table_grants
                 WHERE grantee = 'act_app'""",
    "grant of a column": """SELECT table_name, column_name, privilege_type FROM information_schema.role_column_grants
                             WHERE grantee = 'act_app'""",
    "comment": """SELECT classoid::regclass, description FROM pg_description d WHERE description LIKE 'act %'""",
}
EACH_CAST = re.compile(r"\((\\?'[^']*')::character varying\)::text")
WHOLE_LIST = re.compile(r"\(ARRAY\[([^\]]*)\]\)::text\[\]")
COMMAS = re.compile(r",(?![^(]*\))")


def listing(copy: Copy) -> list[str]:
    """Policies, functions, triggers, constraints, indexes, columns and grants; on SQLite what it has of these."""
    return sorted(_postgresql(copy) if environment.POSTGRES else _sqlite(copy))


def _postgresql(copy: Copy) -> list[str]:
    return [f"{kind}: {_as_first_made(str(row))}" for kind, query in POSTGRESQL.items() for row in copy.ask(query)]


def _as_first_made(row: str) -> str:
    """PostgreSQL writes a list of texts otherwise once a dump of it was restored: the same condition, other casts."""
    return WHOLE_LIST.sub(r"ARRAY[\1]", EACH_CAST.sub(r"\1::character varying", row))


def _sqlite(copy: Copy) -> list[str]:
    found = copy.ask("SELECT type, tbl_name, name, sql FROM sqlite_master")
    lines = [f"{kind}: {sql or name}" for kind, _, name, sql in found if kind != "table"]
    for table, sql in ((name, str(sql)) for kind, _, name, sql in found if kind == "table"):
        inside = sql[sql.index("(") + 1 : sql.rindex(")")]
        lines += [f"table {table}: {part.strip()}" for part in COMMAS.split(inside)]
    return lines
