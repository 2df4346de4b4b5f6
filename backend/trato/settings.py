"""The configuration: read once from the environment, checked, and the same for the whole process."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote, urlsplit

DATABASE_SCHEMES = ("sqlite", "postgres", "postgresql")
SECRET_FILE = "secret"  # noqa: S105  the name of a file, not its content
SHORTEST_SECRET = 32
SHORTEST_METRICS_TOKEN = 16
TRACES_PATH = "/v1/traces"


class SettingsError(ValueError):
    """A wrong value in the environment; the message names the variable and what it may be."""


class LogFormat(StrEnum):
    """How log lines are written: for people, or one JSON object a line."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator may choose. `data` is the folder of the SQLite file, the secret and stored files."""

    host: str = "127.0.0.1"
    port: int = 8000
    data: Path = Path("data")
    database_url: str = ""
    demo: bool = False
    development: bool = False
    allowed_origins: tuple[str, ...] = ()
    trusted_proxies: tuple[str, ...] = ()
    workers: int = 1
    jobs: bool = True
    log_format: LogFormat = LogFormat.TEXT
    base_currency: str = "EUR"
    given_secret: str = ""
    metrics_token: str = ""
    traces_url: str = ""
    rest_per_minute: int = 600

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach the server's own port."""
        return is_loopback_name(self.host)

    @property
    def is_sqlite(self) -> bool:
        """Whether the database is a file, which one server alone may serve."""
        return self.database_url.startswith("sqlite")


def is_loopback_name(host: str) -> bool:
    """Whether `host` (a name or an address) means this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def load_settings(environ: Mapping[str, str]) -> Settings:
    """The settings in `environ`: TRATO_HOST, TRATO_PORT, TRATO_DATA, DATABASE_URL, TRATO_DEMO, TRATO_DEVELOPMENT,
    TRATO_ORIGINS, TRATO_TRUSTED_PROXIES, TRATO_WORKERS, TRATO_JOBS, TRATO_LOG, TRATO_BASE_CURRENCY, TRATO_SECRET,
    TRATO_METRICS_TOKEN, TRATO_TRACES_URL, TRATO_REST_PER_MINUTE. An empty value is an absent one.

    Raises SettingsError naming the variable at fault.
    """

    def given(name: str, default: str) -> str:
        return environ.get(name, "").strip() or default

    data = Path(given("TRATO_DATA", "data")).expanduser()
    return Settings(
        host=given("TRATO_HOST", "127.0.0.1"),
        port=_whole_number("TRATO_PORT", given("TRATO_PORT", "8000"), 0, 65535),
        data=data,
        database_url=_database_url(given("DATABASE_URL", f"sqlite://{quote(str((data / 'trato.db').absolute()))}")),
        demo=_yes_or_no("TRATO_DEMO", given("TRATO_DEMO", "no")),
        development=_yes_or_no("TRATO_DEVELOPMENT", given("TRATO_DEVELOPMENT", "no")),
        allowed_origins=tuple(_origin(value) for value in _listed(given("TRATO_ORIGINS", ""))),
        trusted_proxies=tuple(_network(value) for value in _listed(given("TRATO_TRUSTED_PROXIES", ""))),
        workers=_whole_number("TRATO_WORKERS", given("TRATO_WORKERS", "1"), 1, 64),
        jobs=_yes_or_no("TRATO_JOBS", given("TRATO_JOBS", "yes")),
        log_format=_log_format(given("TRATO_LOG", "text")),
        base_currency=_currency(given("TRATO_BASE_CURRENCY", "EUR")),
        given_secret=_secret(given("TRATO_SECRET", "")),
        metrics_token=_metrics_token(given("TRATO_METRICS_TOKEN", "")),
        traces_url=_traces_url(given("TRATO_TRACES_URL", "")),
        rest_per_minute=_whole_number("TRATO_REST_PER_MINUTE", given("TRATO_REST_PER_MINUTE", "600"), 1, 1_000_000),
    )


def installation_secret(settings: Settings) -> bytes:
    """The secret of this installation: TRATO_SECRET, else a file in the data folder, made at the first start.

    Several machines on one database share it through TRATO_SECRET.
    """
    if settings.given_secret:
        return settings.given_secret.encode()
    path = settings.data / SECRET_FILE
    settings.data.mkdir(parents=True, exist_ok=True)
    # Written aside and linked into place: of several processes starting at once all read the same, complete file.
    if not path.exists():
        draft = path.with_name(f"{SECRET_FILE}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_bytes().strip()


def derived_key(secret: bytes, purpose: str) -> bytes:
    """32 bytes for one purpose, so that the secret itself is never used twice."""
    return hmac.new(secret, purpose.encode(), hashlib.sha256).digest()


_current: Settings | None = None


def use_settings(settings: Settings) -> None:
    """Make `settings` those of this process; once, when the program starts."""
    global _current
    _current = settings


def current_settings() -> Settings:
    """The settings of this process."""
    if _current is None:
        raise LookupError("The settings were not loaded: a program calls use_settings() first.")
    return _current


def in_development() -> bool:
    """Whether this process was told that it serves developers: then the schema is open to everybody."""
    return _current is not None and _current.development


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _whole_number(name: str, text: str, least: int, most: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 9 and least <= int(text) <= most):
        raise SettingsError(f"{name} must be a whole number from {least} to {most}, not {text!r}.")
    return int(text)


def _yes_or_no(name: str, text: str) -> bool:
    answers = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}
    if text.lower() not in answers:
        raise SettingsError(f"{name} must be yes or no, not {text!r}.")
    return answers[text.lower()]


def _database_url(text: str) -> str:
    scheme, separator, rest = text.partition("://")
    if not separator or scheme not in DATABASE_SCHEMES or not rest:
        # The value itself may hold a password, so only its scheme is repeated.
        raise SettingsError(
            "DATABASE_URL must begin with sqlite:/// or postgresql:// and name a database;"
            f" it begins with {scheme[:20]!r}."
        )
    return text


def _origin(text: str) -> str:
    parts = urlsplit(text)
    beyond = parts.path.strip("/") or parts.query or parts.fragment
    if parts.scheme not in ("http", "https") or not parts.hostname or beyond:
        raise SettingsError(f"TRATO_ORIGINS must list origins such as https://crm.example.com, not {text!r}.")
    return f"{parts.scheme}://{parts.netloc}".lower()


def _network(text: str) -> str:
    try:
        return str(ipaddress.ip_network(text)) if "/" in text else str(ipaddress.ip_address(text))
    except ValueError:
        raise SettingsError(f"TRATO_TRUSTED_PROXIES must list addresses or networks, not {text!r}.") from None


def _log_format(text: str) -> LogFormat:
    try:
        return LogFormat(text.lower())
    except ValueError:
        raise SettingsError(f"TRATO_LOG must be text or json, not {text!r}.") from None


def _currency(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{3}", text):
        raise SettingsError(f"TRATO_BASE_CURRENCY must be a code of three letters such as EUR, not {text!r}.")
    return text.upper()


def _secret(text: str) -> str:
    if text and len(text) < SHORTEST_SECRET:
        raise SettingsError(f"TRATO_SECRET must have at least {SHORTEST_SECRET} characters.")
    return text


def _metrics_token(text: str) -> str:
    if text and not re.fullmatch(rf"[!-~]{{{SHORTEST_METRICS_TOKEN},}}", text):
        raise SettingsError(
            f"TRATO_METRICS_TOKEN must have at least {SHORTEST_METRICS_TOKEN} characters, ASCII without spaces."
        )
    return text


def _traces_url(text: str) -> str:
    """Where spans go; a collector's address alone gets the path that OTLP prescribes."""
    if not text:
        return ""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise SettingsError("TRATO_TRACES_URL must be an OTLP address over HTTP such as http://127.0.0.1:4318.")
    if find_spec("opentelemetry") is None:
        raise SettingsError("TRATO_TRACES_URL needs packages that are not installed: pip install 'trato[traces]'.")
    return parts._replace(path=parts.path.rstrip("/") or TRACES_PATH).geturl()
