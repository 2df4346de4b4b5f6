"""People as the graph shows them to themselves: the installation, oneself, and one's tokens."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

import strawberry

from trato.access.directory import Directory
from trato.access.gate import Access
from trato.access.levels import Flag
from trato.accounts.models import Installation as InstallationRow
from trato.accounts.models import Theme
from trato.accounts.models import User as UserRow
from trato.accounts.sessions import TokenPair
from trato.accounts.tokens import LIFETIMES
from trato.crm_settings.sections import Section, sections_of
from trato.currencies.graph import Currency, currencies_of
from trato.graph.kit.ids import encode_id
from trato.graph.kit.people import User
from trato.items.rates import known

strawberry.enum(Theme, description="How the interface looks: light, dark, or as the device does.")
strawberry.enum(
    Section,
    description="A part of the application. LEADS only while the company works with leads (`crmSettings.mode`).",
)
strawberry.enum(Flag, name="RoleFlag", description="What a role may allow beside records.")


@strawberry.type(description="Somebody of the invented company whom one may be with one click, on this machine only.")
class DemoPerson:
    """A user offered on the demo's sign-in page."""

    id: strawberry.ID = strawberry.field(description="The user's id, for signInAsDemo.")
    name: str = strawberry.field(description="The user's name.")
    role: str = strawberry.field(description="What they may do: admin, all, some or none of the records.")

    @classmethod
    def of(cls, row: UserRow, directory: Directory) -> DemoPerson:
        """A user as the sign-in page offers them."""
        access = Access(int(row.id), row.name, directory.rights_of(int(row.id)), is_admin=row.is_admin)
        role = "all" if access.sees_all else "none" if access.sees_nothing else "some"
        return cls(id=encode_id("User", row.id), name=row.name, role="admin" if row.is_admin else role)


@strawberry.type(description="This installation, as far as anybody may know it.")
class Installation:
    """What the sign-in and set-up pages need."""

    needs_owner: bool = strawberry.field(description="Whether its owner is yet to be made, by setUp.")
    setup_needs_token: bool = strawberry.field(description="Whether setUp needs the token of the printed link.")
    version: str = strawberry.field(description="The version of the program.")
    base_currency: str = strawberry.field(description="ISO 4217 code in which totals are shown.")
    is_demo: bool = strawberry.field(description="Whether it shows an invented company.")
    demo_people: list[DemoPerson] = strawberry.field(
        description="In the demo, seen from the machine it runs on: whom one may be."
    )


@strawberry.type(description="The person who asks.")
class Me:
    """Oneself."""

    user: User = strawberry.field(description="Oneself as others see one.")
    time_zone: str = strawberry.field(description="IANA time zone, in which days begin and end.")
    locale: str = strawberry.field(description="Language of the interface: en, es, pt or pl.")
    theme: Theme = strawberry.field(description="How the interface looks.")
    reads_items: bool = strawberry.field(description="Whether one may see any records at all.")
    sections: list[Section] = strawberry.field(description="Which parts of the application one may see, in order.")
    flags: list[Flag] = strawberry.field(description="What one's roles allow beside records.")
    is_admin: bool = strawberry.field(description="Whether one may change settings and see everything.")
    base_currency: str = strawberry.field(description="ISO 4217 code in which totals are shown.")
    currencies: list[Currency] = strawberry.field(description="Those that amounts may have, in their order.")
    today: datetime.date = strawberry.field(description="The date in one's time zone.")
    can_manage_pipelines: bool = strawberry.field(description="Whether one may change pipelines and stages.")

    @classmethod
    def of(cls, row: UserRow, installation: InstallationRow, directory: Directory) -> Me:
        """A user as they see themselves."""
        access = Access(int(row.id), row.name, directory.rights_of(int(row.id)), is_admin=row.is_admin)
        return cls(
            user=User.of(row),
            time_zone=row.time_zone,
            locale=row.locale.value,
            theme=row.theme,
            reads_items=not access.sees_nothing,
            sections=sections_of(access),
            flags=[flag for flag in Flag if access.may(flag)],
            is_admin=row.is_admin,
            base_currency=installation.base_currency,
            currencies=currencies_of(known()),
            today=datetime.datetime.now(ZoneInfo(row.time_zone)).date(),
            can_manage_pipelines=access.may(Flag.SETTINGS),
        )


@strawberry.type(description="What an app signs in with from now on.")
class Tokens:
    """An access token for requests and a refresh token for the next pair."""

    access_token: str = strawberry.field(description="To be sent as `Authorization: Bearer …`.")
    refresh_token: str = strawberry.field(description="For `refresh`, once: it gives the next one.")
    expires_in: int = strawberry.field(description="Seconds until the access token ends.")
    me: Me = strawberry.field(description="Whose tokens they are.")

    @classmethod
    def of(cls, pair: TokenPair, me: Me) -> Tokens:
        """What an app gets."""
        return cls(
            access_token=pair.access.secret,
            refresh_token=pair.refresh.secret,
            expires_in=int(LIFETIMES[pair.access.credential.kind].total_seconds()),
            me=me,
        )


@strawberry.type(description="Oneself, after a change.")
class MePayload:
    """The person signed in now."""

    me: Me = strawberry.field(description="Oneself.")


@strawberry.input(description="The owner of a new installation, an administrator.")
class SetUpInput:
    """What the set-up page asks for."""

    token: str | None = strawberry.field(default=None, description="That of the printed link, where needed.")
    name: str = strawberry.field(description="Full name, at most 100 characters.")
    email: str = strawberry.field(description="Sign-in address.")
    password: str = strawberry.field(description="8 to 200 characters.")
    time_zone: str | None = strawberry.field(default=None, description="IANA time zone; UTC when left out.")
    locale: str | None = strawberry.field(default=None, description="en, es, pt or pl; en when left out.")
    base_currency: str | None = strawberry.field(
        default=None, description="ISO 4217 code in which totals are shown; the server's setting when left out."
    )


@strawberry.input(description="What somebody gives who comes in by a link.")
class ArrivalInput:
    """A password, and a name."""

    password: str = strawberry.field(description="8 to 200 characters, and none that everyone tries.")
    name: str | None = strawberry.field(
        default=None, description="Full name, of who comes in for the first time; as they were invited when left out."
    )


@strawberry.input(description="What one changes about oneself; what is left out or null stays.")
class ProfileInput:
    """Name, time zone, language and theme."""

    name: str | None = strawberry.field(default=None, description="Full name, at most 100 characters.")
    time_zone: str | None = strawberry.field(default=None, description="IANA time zone.")
    locale: str | None = strawberry.field(default=None, description="en, es, pt or pl.")
    theme: Theme | None = strawberry.field(default=None, description="How the interface looks.")
