"""The imagined year of a town, put into the tables of the authority of the demonstration that Helen manages."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from tests.bench.grown_database import Database
from tests.methods.snooping.measure import SEEDS
from tests.methods.snooping.planted import plant
from tests.methods.snooping.practice import Diary, practice
from tests.methods.snooping.town import town

WROTE = "casework.contact_logged"
Rows = Iterator[dict[str, Any]]


def lived(database: Database) -> int:
    """Add a town with its staff, young people and year. Returns how many looks that are."""
    diary = practice(town(SEEDS[0]))
    plant(diary)
    with database.opened():
        _Year(database, diary).add()
        database.settle()
    return len(diary.looks)


class _Year:
    """One diary, in the columns of a database."""

    def __init__(self, database: Database, diary: Diary) -> None:
        self.database, self.diary = database, diary
        ((authority,),) = database.ask("SELECT id FROM trust_authority WHERE name = 'Wigan'")
        self.authority = authority
        self.keys = {
            name: database.stored(UUID(int=number))
            for number, name in enumerate((*diary.town.actors, *diary.town.people), start=1)
        }

    def add(self) -> None:
        """Add what the diary has, in the order of the keys that lead to each other."""
        self._copied("trust_user", self._users())
        self._copied("trust_posting", self._postings())
        self._copied("people_youngperson", self._young_people())
        self._copied("trust_tie", self._ties())
        of_this = f"authority_id = '{self.authority}'"
        places = self.database.count(f"SELECT max(place) FROM trust_auditrow WHERE {of_this}")
        facts = [(look.at, look.actor, look.young_person, look.page) for look in self.diary.looks]
        facts += [
            (datetime(wrote.on.year, wrote.on.month, wrote.on.day, 12, tzinfo=UTC), wrote.actor, wrote.young_person, "")
            for wrote in self.diary.written
        ]
        ordered = [(places + number, *fact) for number, fact in enumerate(sorted(facts), start=1)]
        self._copied("trust_auditrow", map(self._row, ordered))
        self._copied("trust_auditsubject", map(self._subject, ordered))
        self._copied("trust_auditedview", (self._view(*fact) for fact in ordered if fact[-1]))
        # Untied, so that `act audit verify` would not have it: what is asked here reads no chain.
        head = places + len(ordered)
        self.database.run(f"UPDATE trust_chainhead SET length = {head} WHERE chain = '{self.authority}'")

    def _users(self) -> Rows:
        for key, actor in self.diary.town.actors.items():
            yield {"id": self.keys[key], "username": key, "name": actor.name}

    def _postings(self) -> Rows:
        for number, key in enumerate(self.diary.town.actors):
            role = "manager" if key in self.diary.town.managers else "key_worker"
            yield {"id": self._key(2, number), "user_id": self.keys[key], "role": role, "since": "2015-02-01"}

    def _young_people(self) -> Rows:
        for key, person in self.diary.town.people.items():
            yield {"id": self.keys[key], "lineage": self.keys[key], "name": person.name}

    def _ties(self) -> Rows:
        kinds = dict.fromkeys((str(tie.young_person) for tie in self.diary.town.ties), "key_worker")
        for number, tie in enumerate(self.diary.town.ties):
            person = str(tie.young_person)
            yield {
                "id": self._key(3, number),
                "user_id": self.keys[tie.actor],
                "young_person_id": self.keys[person],
                "kind": kinds[person],
                "since": str(tie.since),
                "until": str(tie.until),
            }
            kinds[person] = "social_worker"

    def _row(self, fact: tuple[int, datetime, str, str, str]) -> dict[str, Any]:
        number, at, actor, person, page = fact
        return {
            "id": self._key(4, number),
            "at": self._moment(at),
            "kind": "sight" if page else "act",
            "what": page or WROTE,
            "actor_id": self.keys[actor],
            "object_id": self.keys[person],
            "place": number,
        }

    def _subject(self, fact: tuple[int, datetime, str, str, str]) -> dict[str, Any]:
        number, _, actor, person, _ = fact
        return {
            "id": self._key(5, number),
            "row_id": self._key(4, number),
            "actor_id": self.keys[actor],
            "young_person_id": self.keys[person],
        }

    def _view(self, number: int, at: datetime, actor: str, person: str, page: str) -> dict[str, Any]:
        return {
            "row_id": self._key(4, number),
            "young_person_id": self.keys[person],
            "actor_id": self.keys[actor],
            "at": self._moment(at),
            "on": str(at.date()),
            "what": page,
        }

    def _key(self, kind: int, number: int) -> str:
        """A key of one kind of row: later ones after earlier ones."""
        return self.database.stored(UUID(int=(kind << 112) + (number << 64) + number))

    def _moment(self, at: datetime) -> Any:
        return at.astimezone(UTC).replace(tzinfo=None).isoformat(" ") if self.database.mark == "?" else at

    def _copied(self, table: str, rows: Iterable[dict[str, Any]]) -> None:
        """Add rows that are as a row of the demonstration in all that they do not say."""
        cursor = self.database.connection.execute(f"SELECT * FROM {table} LIMIT 1")
        columns, template = [column[0] for column in cursor.description], cursor.fetchone()
        known = dict(zip(columns, template or [None] * len(columns), strict=True))
        if "authority_id" in known:
            known["authority_id"] = self.authority
        values = ([{**known, **row}[column] for column in columns] for row in rows)
        self.database.add(table, [f'"{column}"' for column in columns], values)
