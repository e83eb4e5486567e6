"""People who sign in. What they may do is in their postings, never here."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.hashers import check_password
from django.db import models
from django.db.models.functions import Lower

from act.trust.identifiers import uuid7
from act.trust.records.privacy import classify
from act.trust.scope.acting import acting
from act.trust.scope.roles import sql_roles
from act.trust.walls.constraints import PlainName
from act.trust.walls.extra_policies import MayInsert, MayRead, MayUpdate
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import WHO
from act.trust.walls.row_security import Behind
from act.trust.walls.write_once import CallsOnUpdate, UpdateOnly


class UserManager(BaseUserManager["User"]):
    """Makes users; sign-in names are matched without regard to capitals."""

    def create_user(
        self, username: str, name: str, password: str | None = None, *, must_change_password: bool = False
    ) -> "User":
        """Return a user with a hashed password; without one they cannot sign in."""
        user = self.model(username=username.lower(), name=name, must_change_password=must_change_password)
        user.set_password(password)
        user.save(force_insert=True)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(username=(username or "").lower())


class User(AbstractBaseUser):
    """Someone with a sign-in of their own."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    username = models.CharField("sign-in name", max_length=150, unique=True)
    name = models.CharField(max_length=150)
    mail = models.EmailField("e-mail address at work", blank=True)
    is_active = models.BooleanField(default=True)
    must_change_password = models.BooleanField(default=False, help_text="Somebody else knows it: nothing opens before")

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects: ClassVar[UserManager] = UserManager()

    privacy = classify(
        identity=["username", "name"],
        contact=["mail"],
        operational=["id", "password", "last_login", "is_active", "must_change_password"],
    )

    walls: ClassVar[tuple[Wall, ...]] = (
        Behind(),
        MayRead("act_read", "true"),
        MayInsert(
            "act_insert",
            f"{WHO['administering']} OR must_change_password "
            f"AND EXISTS (SELECT act_holds(ARRAY[{sql_roles('administer')}]))",
        ),
        MayUpdate("act_update", "true", "true"),
        UpdateOnly("name", "mail", "password", "must_change_password", "is_active", "last_login"),
        CallsOnUpdate("trust_user_written"),
        PlainName("user_name_is_seen", "name"),
    )
    """Signing in reads an account while nobody acts, and writes when that was. Everything else has somebody who may."""

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(condition=models.Q(username=Lower("username")), name="user_name_in_small_letters")
        ]

    def __str__(self) -> str:
        return self.name

    def check_password(self, raw_password: str | None) -> bool:
        """Tell whether it is theirs. One hashed in an older way is hashed again: they have just typed it themselves."""

        def hash_again(raw: str) -> None:
            with acting(self.pk):
                self.set_password(raw)
                self.save(update_fields=["password"])

        return check_password(raw_password, self.password, hash_again)

    @property
    def first_name(self) -> str:
        """How a page greets them."""
        return self.name.split()[0]
