"""SQL files: queries, and functions that policies and triggers of PostgreSQL call."""

import re
from importlib.resources import files

from act.trust.scope.roles import sql_roles
from act.trust.walls.objects import DatabaseObject, Key, Kind

FUNCTION = re.compile(r"^CREATE FUNCTION (\w+)\(.*?^\$\$;$", re.MULTILINE | re.DOTALL)
ROLES = re.compile(r"@(\w+)")


def sql(package: str, name: str) -> str:
    """A file of a room's `sql/`, without its comments; `@find` and its like become the roles that may (`roles`)."""
    text = files(package).joinpath(f"sql/{name}.sql").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("--")]
    return ROLES.sub(lambda found: sql_roles(found[1]), "\n".join(lines))


def functions_of(package: str, name: str) -> tuple[DatabaseObject, ...]:
    """The functions of a file, in its order: PostgreSQL wants those that another one names to be there before it."""
    return tuple(
        DatabaseObject(Key(Kind.FUNCTION, "", found[1]), found[0].rstrip(";"))
        for found in FUNCTION.finditer(sql(package, name))
    )


def standing() -> DatabaseObject:
    """What `standing.sql` reads, as a function: PostgreSQL plans it once for each connection."""
    arguments = {"user": "acting", "today": "today", "now": "at"}
    return DatabaseObject(
        Key(Kind.FUNCTION, "", "act_standing"),
        "CREATE FUNCTION act_standing(acting uuid, today date, at timestamptz) RETURNS TABLE ("
        "found text, place uuid, word varchar, who uuid, itself uuid, "
        "begun timestamptz, ending timestamptz, written timestamptz) "
        f"LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN QUERY {sql('act.trust', 'standing') % arguments}; END $$",
    )
