"""Public holidays of countries and their regions, as the library `holidays` knows them (R19).

It is loaded when somebody asks for one, in a thread: it takes a third of a second and 20 MB, and many never need it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache

_LANGUAGES = {"es": ("es",), "pt": ("pt_PT", "pt_BR"), "pl": ("pl",)}
"""In which the library may name them, by the reader's; in English where it can't."""
_ENGLISH = ("en_US", "en_GB", "en_IN")


async def have_public_holidays() -> None:
    """Load what tells them, if it isn't there yet."""
    await asyncio.to_thread(countries)


@cache
def countries() -> tuple[str, ...]:
    """Those that are known, by two letters of ISO 3166-1, in order."""
    from holidays import country_holidays
    from holidays.registry import COUNTRIES

    codes = tuple(sorted({names[1] for names in COUNTRIES.values()}))
    country_holidays(codes[0])  # the first one brings all along
    return codes


@cache
def regions(country: str) -> Mapping[str, str]:
    """The names of a country's regions that may have holidays of their own, by their codes."""
    from holidays import country_holidays

    known = country_holidays(country)
    names = {code: name for name, code in reversed(known.subdivisions_aliases.items())}
    return {code: names.get(code, code) for code in known.subdivisions}


@lru_cache(maxsize=512)
def public_holidays(country: str, region: str | None, year: int, locale: str) -> Mapping[date, str]:
    """Names by day, in order, in the reader's language where there are such; none in years beyond what is known."""
    from holidays import country_holidays

    spoken = country_holidays(country).supported_languages
    language = next((one for one in (*_LANGUAGES.get(locale, ()), *_ENGLISH) if one in spoken), None)
    return dict(sorted(country_holidays(country, region, years=year, language=language).items()))
