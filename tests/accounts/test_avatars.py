"""Portraits (R76): painted anew from what is uploaded, within limits, and seen only by who is signed in."""

from __future__ import annotations

import base64
import io
import struct
import zlib

import pytest
from PIL import Image

from served import Site, Visitor, enter
from trato.accounts.models import User
from trato.db.engines.open_transaction import OpenTransaction
from trato.live.operations import Operation

pytestmark = pytest.mark.any_database

SET = "mutation ($image: String) { setAvatar(image: $image) { me { user { avatarUrl } } } }"


def picture(form: str = "PNG", size: tuple[int, int] = (300, 200), **options: object) -> str:
    """A red picture of this form, in base64."""
    written = io.BytesIO()
    Image.new("RGB", size, "#c03030").save(written, form, **options)
    return base64.b64encode(written.getvalue()).decode()


def bomb() -> str:
    """A picture of a few bytes that says it has 400 million pixels."""
    whole = bytearray(base64.b64decode(picture()))
    whole[16:24] = struct.pack(">II", 20_000, 20_000)
    whole[29:33] = struct.pack(">I", zlib.crc32(whole[12:29]))
    return base64.b64encode(whole).decode()


async def set_avatar(visitor: Visitor, image: str | None) -> str | None:
    return (await visitor.ask(SET, image=image)).data["me"]["user"]["avatarUrl"]


async def test_a_portrait_is_a_small_square_with_nothing_else_in_it(site: Site, visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)
    exif = Image.Exif()
    exif[0x010E] = "where it was taken"
    url = await set_avatar(visitor, picture("JPEG", exif=exif))
    assert url
    answer = await visitor.http.get(url)
    assert answer.headers["content-type"] == "image/webp"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"].startswith("private")
    assert b"where it was taken" not in answer.content
    with Image.open(io.BytesIO(answer.content)) as shown:
        assert (shown.format, shown.size) == ("WEBP", (256, 256))
    async with site.visitor() as stranger:
        assert (await stranger.http.get(url)).status_code == 401
    assert (await visitor.http.get(url.replace("/avatars/", "/avatars/..%2F"))).status_code == 404


async def test_another_portrait_has_another_address_and_the_old_one_is_gone(
    site: Site, visitor: Visitor, ana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    await enter(visitor, ana)
    first, second = await set_avatar(visitor, picture()), await set_avatar(visitor, picture("WEBP"))
    assert first and second and first != second
    assert (await visitor.http.get(first)).status_code == 404
    assert await set_avatar(visitor, None) is None
    assert (await visitor.http.get(second)).status_code == 404
    monkeypatch.setattr(Operation, "_write", failing)
    assert (await visitor.ask(SET, image=picture())).code == "INTERNAL"
    assert list((site.settings.data / "avatars").iterdir()) == [], "and one that was not set does not stay"


async def failing(_: Operation) -> None:
    raise ConnectionResetError("the database is gone")


async def test_a_portrait_whose_setting_was_not_confirmed_is_there_when_it_was_set(
    visitor: Visitor, ana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    await enter(visitor, ana)
    monkeypatch.setattr(OpenTransaction, "conclude", unanswered)
    assert (await visitor.ask(SET, image=picture())).code == "INTERNAL"
    monkeypatch.undo()
    name = (await User.get(id=ana.id)).avatar
    assert name and (await visitor.http.get(f"/files/avatars/{name}.webp")).status_code == 200


async def unanswered(transaction: OpenTransaction, *, failed: bool) -> None:
    await (transaction.rollback() if failed else transaction.commit())
    raise ConnectionResetError("the database is gone before it could answer")


@pytest.mark.parametrize(
    ("image", "code"),
    [
        ("not base64!", "NOT_AN_IMAGE"),
        ("", "NOT_AN_IMAGE"),
        (base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>").decode(), "NOT_AN_IMAGE"),
        (picture()[: len(picture()) // 2], "NOT_AN_IMAGE"),
        (picture("GIF"), "NOT_AN_IMAGE"),
        (picture(size=(15, 300)), "BAD_DIMENSIONS"),
        (picture(size=(4097, 20)), "BAD_DIMENSIONS"),
        (bomb(), "BAD_DIMENSIONS"),
        (base64.b64encode(b"x" * 600_001).decode(), "TOO_LARGE"),
    ],
    ids=["no base64", "nothing", "svg", "half", "gif", "narrow", "wide", "bomb", "large"],
)
async def test_anything_else_is_refused_and_changes_nothing(visitor: Visitor, ana: User, image: str, code: str) -> None:
    assert (await visitor.ask(SET, image=image)).code == "UNAUTHENTICATED"
    await enter(visitor, ana)
    assert (await visitor.ask(SET, image=image)).fields == {"image": code}
    assert (await User.get(id=ana.id)).avatar is None
