"""The configuration: what the environment may say, and what is told when it says something else."""

from __future__ import annotations

import stat
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import trato
from trato.settings import LogFormat, Settings, SettingsError, installation_secret, load_settings

pytestmark = pytest.mark.any_database


def test_everything_has_a_default_for_one_machine() -> None:
    settings = load_settings({})
    assert (settings.host, settings.port, settings.workers) == ("127.0.0.1", 8000, 1)
    assert settings.is_loopback
    assert settings.database_url == f"sqlite://{Path('data').absolute() / 'trato.db'}"


def test_the_database_lies_in_the_data_folder_whatever_its_name() -> None:
    settings = load_settings({"TRATO_DATA": "/srv/a b/100%"})
    assert settings.database_url == "sqlite:///srv/a%20b/100%25/trato.db"


def test_everything_can_be_said() -> None:
    settings = load_settings(
        {
            "TRATO_HOST": "0.0.0.0",
            "TRATO_PORT": "80",
            "DATABASE_URL": "postgresql://u:p@db/trato",
            "TRATO_DEMO": "yes",
            "TRATO_DEVELOPMENT": "yes",
            "TRATO_ORIGINS": "https://CRM.example.com/, http://localhost:5173",
            "TRATO_TRUSTED_PROXIES": "10.0.0.0/8, 192.0.2.1",
            "TRATO_WORKERS": "4",
            "TRATO_LOG": "JSON",
            "TRATO_BASE_CURRENCY": "pln",
            "TRATO_SECRET": "s" * 32,
            "TRATO_METRICS_TOKEN": "m" * 16,
            "TRATO_TRACES_URL": "http://collector:4318",
        }
    )
    assert (settings.metrics_token, settings.traces_url) == ("m" * 16, "http://collector:4318/v1/traces")
    assert settings.allowed_origins == ("https://crm.example.com", "http://localhost:5173")
    assert settings.trusted_proxies == ("10.0.0.0/8", "192.0.2.1")
    assert (settings.log_format, settings.base_currency, settings.demo) == (LogFormat.JSON, "PLN", True)
    assert settings.development
    assert (settings.is_loopback, settings.is_sqlite) == (False, False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TRATO_PORT", "http"),
        ("TRATO_PORT", "65536"),
        ("TRATO_PORT", "-1"),
        ("TRATO_PORT", "٨٠"),
        ("TRATO_WORKERS", "0"),
        ("TRATO_DEMO", "perhaps"),
        ("TRATO_DEVELOPMENT", "perhaps"),
        ("TRATO_ORIGINS", "crm.example.com"),
        ("TRATO_ORIGINS", "https://crm.example.com/path"),
        ("TRATO_TRUSTED_PROXIES", "proxy"),
        ("TRATO_LOG", "xml"),
        ("TRATO_BASE_CURRENCY", "euro"),
        ("TRATO_SECRET", "short"),
        ("TRATO_METRICS_TOKEN", "short"),
        ("TRATO_METRICS_TOKEN", "no header can hold ż"),
        ("TRATO_TRACES_URL", "collector:4318"),
        ("TRATO_TRACES_URL", "http://collector:4318/v1/traces?key=hunter2"),
        ("DATABASE_URL", "mysql://u:hunter2@db/trato"),
        ("DATABASE_URL", "trato.db"),
    ],
)
def test_a_wrong_value_is_told_with_its_name(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name) as told:
        load_settings({name: value})
    assert "hunter2" not in str(told.value)


def test_the_secret_is_made_once_by_whoever_comes_first(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "new")
    with ThreadPoolExecutor(8) as threads:
        secrets = set(threads.map(lambda _: installation_secret(settings), range(32)))
    assert len(secrets) == 1
    assert len(secrets.pop()) >= 32
    (file,) = (tmp_path / "new").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_program_knows_the_version_of_its_package() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())
    assert trato.__version__ == project["project"]["version"]
