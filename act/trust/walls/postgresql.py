"""The walls of a PostgreSQL database: what its catalogue holds, and how they are taken down and made.

Each object that we make carries a seal, its comment: the digest of the statement that made it, and of how the catalogue
described it then. So an object that was dropped, changed or added by hand is found without knowing how PostgreSQL
writes a condition.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from django.db.backends.base.base import BaseDatabaseWrapper

from act.trust.walls.declared import APP_ROLE, declared
from act.trust.walls.objects import DatabaseObject, Key, Kind

CATALOGUE = f"""
SELECT 'policy', c.relname, p.polname, obj_description(p.oid, 'pg_policy'),
       concat_ws(' ', p.polcmd, p.polpermissive, p.polroles::text, pg_get_expr(p.polqual, p.polrelid), '/',
                 pg_get_expr(p.polwithcheck, p.polrelid))
  FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
UNION ALL
SELECT 'trigger', c.relname, t.tgname, obj_description(t.oid, 'pg_trigger'),
       concat(t.tgenabled, ' ', pg_get_triggerdef(t.oid))
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal
UNION ALL
SELECT 'function', '', f.proname, obj_description(f.oid, 'pg_proc'), pg_get_functiondef(f.oid)
  FROM pg_proc f
 WHERE f.pronamespace = 'public'::regnamespace AND f.prokind = 'f'
   AND f.proowner = (SELECT relowner FROM pg_class WHERE oid = to_regclass('django_migrations'))
   AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = f.oid AND d.deptype = 'e')
UNION ALL
SELECT 'constraint', c.relname, k.conname, obj_description(k.oid, 'pg_constraint'),
       concat(k.convalidated, ' ', pg_get_constraintdef(k.oid))
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
 WHERE k.connamespace = 'public'::regnamespace
UNION ALL
SELECT 'row security', c.relname, '', NULL,
       concat_ws(', ', CASE WHEN c.relrowsecurity THEN 'enabled' END, CASE WHEN c.relforcerowsecurity THEN 'forced' END)
  FROM pg_class c
 WHERE c.relnamespace = 'public'::regnamespace AND (c.relrowsecurity OR c.relforcerowsecurity)
UNION ALL
SELECT 'grants', t.relname, '', NULL, string_agg(t.said, ', ' ORDER BY t.said)
  FROM (SELECT c.relname, a.privilege_type AS said
          FROM pg_class c, aclexplode(c.relacl) a
         WHERE c.relnamespace = 'public'::regnamespace AND a.grantee = '{APP_ROLE}'::regrole AND c.relkind = 'r'
         UNION ALL
        SELECT c.relname, format('%s (%s)', a.privilege_type, string_agg(k.attname, ', ' ORDER BY k.attname))
          FROM pg_class c JOIN pg_attribute k ON k.attrelid = c.oid, aclexplode(k.attacl) a
         WHERE c.relnamespace = 'public'::regnamespace AND a.grantee = '{APP_ROLE}'::regrole
         GROUP BY c.relname, a.privilege_type) t
 GROUP BY t.relname
"""
MARK = "act "
"""What a seal begins with."""
REPLACED = (Kind.POLICY, Kind.TRIGGER, Kind.FUNCTION)
"""Kinds that are made anew each time, in the order in which they can be dropped."""


class Described(NamedTuple):
    """An object as the catalogue has it: its comment, and its definition in PostgreSQL's words."""

    seal: str
    said: str


def differences(connection: BaseDatabaseWrapper) -> list[str]:
    """One line for each object that is missing, changed, or not declared."""
    wanted = declared("postgresql")
    found = _catalogue(connection, wanted)
    wrong = [f"{key} is not declared" for key in found if key not in wanted]
    for key, each in wanted.items():
        if key not in found:
            wrong.append(f"{key} is missing")
        elif not _as_declared(each, found[key]):
            wrong.append(f"{key} is changed")
    return wrong


def take_down(connection: BaseDatabaseWrapper) -> None:
    """Drops every policy, trigger and function: with row security on and no policy, nobody reads anything."""
    keys = [key for key in _catalogue(connection, {}) if key.kind in REPLACED]
    _run(connection, [_drop(key) for key in sorted(keys, key=lambda key: REPLACED.index(key.kind))])


def put_up(connection: BaseDatabaseWrapper) -> None:
    """Makes the walls what is declared. Call it in one transaction with what took them down, if anything did."""
    take_down(connection)
    wanted = declared("postgresql")
    found = _catalogue(connection, wanted)
    gone = [key for key in found if key.kind is Kind.CONSTRAINT and not _stays(key, found, wanted)]
    opened = [key for key in found if key.kind is Kind.ROW_SECURITY and key not in wanted]
    _run(
        connection,
        [
            "CREATE EXTENSION IF NOT EXISTS btree_gist",  # for exclusion constraints over keys
            f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {APP_ROLE}",
            f"GRANT USAGE ON SCHEMA public TO {APP_ROLE}",
            *(_drop(key) for key in gone),
            *(f'ALTER TABLE "{key.table}" DISABLE ROW LEVEL SECURITY' for key in opened),
            *(each.create for key, each in wanted.items() if not _stays(key, found, wanted)),
        ],
    )
    _seal(connection, wanted)


def _sealed(key: Key) -> bool:
    """Row security and grants carry no comment, and are compared as they are."""
    return key.kind not in (Kind.ROW_SECURITY, Kind.GRANTS)


def _stays(key: Key, found: dict[Key, Described], wanted: dict[Key, DatabaseObject]) -> bool:
    """Whether a constraint is there as it is declared: making it anew would read its whole table."""
    return key.kind is Kind.CONSTRAINT and key in wanted and key in found and _as_declared(wanted[key], found[key])


def _as_declared(each: DatabaseObject, found: Described) -> bool:
    return found.seal == _seal_of(each, found.said) if _sealed(each.key) else found.said == each.state


def _seal_of(each: DatabaseObject, said: str) -> str:
    return f"{MARK}{_digest(each.create)} {_digest(said)}"


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]


def _seal(connection: BaseDatabaseWrapper, wanted: dict[Key, DatabaseObject]) -> None:
    found = _catalogue(connection, wanted)
    statements = []
    for key in filter(_sealed, wanted):
        place = f' ON "{key.table}"' if key.table else ""
        seal = _seal_of(wanted[key], found[key].said)
        statements.append(f"COMMENT ON {key.kind} \"{key.name}\"{place} IS '{seal}'")
    _run(connection, statements)


def _catalogue(connection: BaseDatabaseWrapper, wanted: dict[Key, DatabaseObject]) -> dict[Key, Described]:
    """What is there, but for constraints that carry no seal and are not wanted: those are Django's own."""
    with connection.cursor() as cursor:
        cursor.execute(CATALOGUE)
        rows = [(Key(Kind(kind), table, name), Described(seal or "", said)) for kind, table, name, seal, said in cursor]
    return {
        key: said
        for key, said in rows
        if key.kind is not Kind.CONSTRAINT or key in wanted or said.seal.startswith(MARK)
    }


def _drop(key: Key) -> str:
    if key.kind is Kind.CONSTRAINT:
        return f'ALTER TABLE "{key.table}" DROP CONSTRAINT "{key.name}"'
    return f'DROP {key.kind} "{key.name}"' + (f' ON "{key.table}"' if key.table else "")


def _run(connection: BaseDatabaseWrapper, statements: Iterable[str]) -> None:
    """Several statements in one journey, without parameters."""
    with connection.cursor() as cursor:
        cursor.execute(";\n".join(statements) or "SELECT 1")
