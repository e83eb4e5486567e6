"""Who may read and write which rows, as a table of words that both walls are built from.

PostgreSQL gets row level security from it (`row_security`). SQLite has none: `sqlite_guard` refuses the same tables
without a scope.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from act.trust.scope.roles import sql_roles

WHO = {
    "managed": "{authority} = ANY ((SELECT act_ids('act.managed'))::uuid[])",
    "posted": "{authority} = ANY ((SELECT act_ids('act.posted'))::uuid[])",
    "counted": "{authority} = ANY ((SELECT act_ids('act.counted'))::uuid[])",
    "evaluated": "{authority} = ANY ((SELECT act_ids('act.evaluated'))::uuid[])",
    "people": "{person} = ANY ((SELECT act_ids('act.people'))::uuid[])",
    "opened": "{person} = ANY ((SELECT act_ids('act.opened') || act_ids('act.led'))::uuid[])",
    "retained": "({person} = ANY ((SELECT act_ids('act.retained'))::uuid[]) AND id < act_retained_before({person}))",
    "reads_on": "{person} = ANY ((SELECT act_ids('act.retained'))::uuid[])",
    "leads": "{authority} IN (SELECT act_holds(ARRAY[" + sql_roles("lead") + "]))",
    "seen": "({person} = ANY ((SELECT act_ids('act.hidden'))::uuid[])) IS NOT TRUE",
    "shared": "{person} = ANY ((SELECT act_shared())::uuid[])",
    "found": "{person} = ANY ((SELECT act_found())::uuid[])",
    "finds": "{authority} IN (SELECT act_holds(ARRAY[" + sql_roles("find") + "]))",
    "works": "{authority} IN (SELECT act_holds(ARRAY[" + sql_roles("hidden_from") + "]))",
    "colleagues": "{authority} IN (SELECT act_holds(ARRAY[" + sql_roles("anything") + "]))",
    "opens": "{authority} IN (SELECT act_holds(ARRAY[" + sql_roles("open") + "]))",
    "own": "{owner} = act_actor()",
    "unrated": "{rated} IS DISTINCT FROM act_actor()",
    "anyone": "{owner} IS NOT DISTINCT FROM act_actor()",
    "someone": "act_actor() IS NOT NULL",
    "sending": "nullif(current_setting('act.purpose', true), '') = 'sending'",
    "entering": "nullif(current_setting('act.purpose', true), '') = 'entering'",
    "cleaning": "nullif(current_setting('act.purpose', true), '') = 'cleaning'",
    "administered": "{authority} IN (SELECT act_holds(ARRAY[" + sql_roles("administer") + "]))",
    "administering": "nullif(current_setting('act.purpose', true), '') = 'administering'",
    "linked": "{link} = nullif(current_setting('act.link', true), '')",
    "led": "EXISTS (SELECT 1 FROM {child} c WHERE c.{child_key} = {parent}.id "
    "AND c.{link} = nullif(current_setting('act.link', true), ''))",
    "row": "EXISTS (SELECT 1 FROM {parent} p WHERE p.id = {parent_key})",
    "within": "EXISTS (SELECT 1 FROM {child} c WHERE c.{child_key} = {parent}.id "
    "AND c.authority_id = ANY ((SELECT act_ids('act.managed'))::uuid[]))",
    "operated": "act_actor() IS NULL AND current_setting('act.purpose', true) = 'operation'",
    "verified": "current_setting('act.purpose', true) = 'verification'",
    "all": "true",
}
"""Words for who a row is open to, and what PostgreSQL checks. `act_enter` fills the lists.

"anyone" without an owner is nobody: no one acts. "linked" is who holds the link whose fingerprint the row keeps,
"led" who holds one whose fingerprint a part of the row keeps.
"within" is the manager of anybody whom a part of the row is about. "verified" is a command that checks the audit
(`scope.verifying`): only for rows that say nothing personal. "administering" is one of the service's operator
(`scope.administering`): for accounts and postings alone. "operated" is one that finds restricted records with
nobody left (`scope.operating`): only for keys. "entering" is somebody who signs in (`scope.entering`): only for
attempts to. "cleaning" is the nightly cleaning (`scope.cleaning`): only for what is not a
record. "colleagues" is everybody who holds any role in the authority: for what the
whole service may know. "works" is those a restricted record could hide from, and is asked
while their lists are being filled: it uses none of them. "all" is for rows that are about nobody. "opened" is what
a person opened in an emergency, and the closed records that a safeguarding lead reads: a word for reading, and for
hardly anything else. "retained" is what was there when ACT ended, for those who worked with the young person then:
every table that is open to "people" is open to it, for reading alone (`Rows.reading`); "reads_on" says who they are.
"leads" is that lead, and is asked while their lists are being filled. "shared" is whom the shares
that are being read lead to (`scope.sharing`). "seen" is everyone but those whose records are hidden from the reader: it
is asked of every table that is about a young person, besides what the table's own words say (`Rows.hides`).
"""


@dataclass(frozen=True)
class Rows:
    """Access to one table: words of `WHO`, any of which opens the row ("a+b" needs both).

    No `update` words: a row stays as it was written. No `delete` words, as nearly everywhere: it stays for good.
    """

    read: str
    insert: str
    update: str = ""
    delete: str = ""
    person: str = "young_person_id"
    authority: str = "authority_id"
    owner: str = "NULL::uuid"
    link: str = "fingerprint"
    parent: str = ""
    parent_key: str = "row_id"
    child: str = ""
    child_key: str = "row_id"
    rated: str = "NULL::uuid"
    hides: bool = True
    """Whether its rows about a hidden young person are hidden too: all but those from which it is worked out who is."""

    @property
    def shows_the_tied(self) -> bool:
        """Whether those who work with the young person may read the row."""
        return "people" in self.read.split()

    def reading(self, columns: Collection[str]) -> str:
        """The SQL condition for reading a table with these columns; one of versions has no key of the row's own."""
        retained = self.shows_the_tied and "id" in columns and "history_id" not in columns
        return self.expression(f"{self.read} retained" if retained else self.read)

    @property
    def shows_the_opened(self) -> bool:
        """Whether a person who opened the young person's record in an emergency may read the row."""
        return "opened" in self.read.split()

    def expression(self, words: str) -> str:
        """The SQL condition for some words of `WHO`."""
        names = {
            "person": self.person,
            "authority": self.authority,
            "owner": self.owner,
            "link": self.link,
            "parent": self.parent,
            "parent_key": self.parent_key,
            "child": self.child,
            "child_key": self.child_key,
            "rated": self.rated,
        }
        either = [
            "(" + " AND ".join(WHO[word].format(**names) for word in words_together.split("+")) + ")"
            for words_together in words.split()
        ]
        return " OR ".join(either)


def rows_of(model: Any) -> Rows | None:
    """The table's access, when the model declares one."""
    found = getattr(model, "rows", None)
    return found if isinstance(found, Rows) else None
