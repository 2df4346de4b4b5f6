"""Which pick lists there are, and the values each begins with and can be reset to (R14)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Value:
    """A value that a list begins with. A system value can't be deleted: something must always fit."""

    code: str
    label: str
    is_system: bool = False
    color: str | None = None


@dataclass(frozen=True, slots=True)
class ListKind:
    """A pick list: its code, its name in English, and its values in order.

    The labels of `spans` are spans of numbers, and whoever knows the number means the span that it lies in.
    """

    code: str
    label: str
    values: tuple[Value, ...]
    spans: bool = False


LOSS_REASON = ListKind(
    "LOSS_REASON",
    "Reasons of loss",
    (
        Value("PRICE", "Price"),
        Value("COMPETITOR", "Chose another supplier"),
        Value("NO_BUDGET", "No budget"),
        Value("TIMING", "Not now"),
        Value("NO_FIT", "Does not fit"),
        Value("NO_ANSWER", "No answer"),
        Value("OTHER", "Other", is_system=True),
    ),
)

JUNK_REASON = ListKind(
    "JUNK_REASON",
    "Reasons for junk",
    (
        Value("WRONG_DATA", "Wrong data"),
        Value("MISTAKE", "Contacted by mistake"),
        Value("NO_INTENTION", "No intention to buy"),
        Value("SPAM", "Spam"),
        Value("OTHER", "Other", is_system=True),
    ),
)

CONTACT_TYPE = ListKind(
    "CONTACT_TYPE",
    "Types of contacts",
    (
        Value("CLIENT", "Client"),
        Value("SUPPLIER", "Supplier"),
        Value("PARTNER", "Partner"),
        Value("OTHER", "Other", is_system=True),
    ),
)

COMPANY_TYPE = ListKind(
    "COMPANY_TYPE",
    "Types of companies",
    (
        Value("CLIENT", "Client"),
        Value("SUPPLIER", "Supplier"),
        Value("COMPETITOR", "Competitor"),
        Value("PARTNER", "Partner"),
        Value("OTHER", "Other", is_system=True),
    ),
)

INDUSTRY = ListKind(
    "INDUSTRY",
    "Industries",
    (
        Value("AGRICULTURE", "Agriculture"),
        Value("AUTOMOTIVE", "Automotive"),
        Value("CONSTRUCTION", "Construction"),
        Value("CONSULTING", "Consulting"),
        Value("EDUCATION", "Education"),
        Value("ENERGY", "Energy"),
        Value("ENTERTAINMENT", "Entertainment"),
        Value("FINANCE", "Finance"),
        Value("FOOD", "Food"),
        Value("HEALTH", "Health"),
        Value("MANUFACTURING", "Manufacturing"),
        Value("MARKETING", "Marketing"),
        Value("PUBLIC_SECTOR", "Public sector"),
        Value("REAL_ESTATE", "Real estate"),
        Value("RETAIL", "Retail"),
        Value("SERVICES", "Services"),
        Value("SOFTWARE", "Software"),
        Value("TECHNOLOGY", "Technology"),
        Value("TELECOMMUNICATIONS", "Telecommunications"),
        Value("TOURISM", "Tourism"),
        Value("TRANSPORT", "Transport"),
        Value("WHOLESALE", "Wholesale"),
        Value("OTHER", "Other", is_system=True),
    ),
)

EMPLOYEE_COUNT = ListKind(
    "EMPLOYEE_COUNT",
    "Numbers of employees",
    (
        Value("UP_TO_10", "1–10"),
        Value("UP_TO_50", "11–50"),
        Value("UP_TO_200", "51–200"),
        Value("UP_TO_500", "201–500"),
        Value("UP_TO_1000", "501–1000"),
        Value("UP_TO_5000", "1001–5000"),
        Value("UP_TO_10000", "5001–10000"),
        Value("MORE", "10001+"),
    ),
    spans=True,
)

DEAL_TYPE = ListKind(
    "DEAL_TYPE",
    "Types of deals",
    (
        Value("SALE", "Sale"),
        Value("GOODS", "Sale of goods"),
        Value("SERVICES", "Services"),
        Value("SUPPORT", "Maintenance"),
        Value("OTHER", "Other", is_system=True),
    ),
)

SALUTATION = ListKind(
    "SALUTATION",
    "Forms of address",
    (Value("MS", "Ms"), Value("MR", "Mr"), Value("MX", "Mx"), Value("DR", "Dr")),
)

SOURCE = ListKind(
    "SOURCE",
    "Sources",
    (
        Value("WEB_FORM", "Web form"),
        Value("CALL", "Call"),
        Value("EMAIL", "E-mail"),
        Value("MESSENGER", "Messenger"),
        Value("WEB", "Website"),
        Value("TRADE_SHOW", "Business card or event"),
        Value("RECOMMENDATION", "Referral"),
        Value("ADVERTISING", "Advertising"),
        Value("CLIENT", "Existing client"),
        Value("IMPORT", "Import"),
        Value("API", "API"),
        Value("STORE", "Web store"),
        Value("OTHER", "Other", is_system=True),
    ),
)

EVENT_TYPE = ListKind(
    "EVENT_TYPE",
    "Kinds of past events",
    (
        Value("CALL", "Call"),
        Value("EMAIL", "E-mail"),
        Value("MEETING", "Meeting"),
        Value("NOTE", "Note"),
        Value("OTHER", "Other", is_system=True),
    ),
)
"""What somebody logs as having happened (R60)."""

CALL_STATUS = ListKind(
    "CALL_STATUS",
    "Outcomes of calls",
    (
        Value("ANSWERED", "Answered", is_system=True),
        Value("MISSED", "Missed", is_system=True),
        Value("DECLINED", "Declined", is_system=True),
        Value("BUSY", "Busy"),
        Value("VOICEMAIL", "Left a message"),
    ),
)

LISTS = {
    kind.code: kind
    for kind in (
        LOSS_REASON,
        JUNK_REASON,
        CONTACT_TYPE,
        COMPANY_TYPE,
        INDUSTRY,
        EMPLOYEE_COUNT,
        DEAL_TYPE,
        SALUTATION,
        SOURCE,
        EVENT_TYPE,
        CALL_STATUS,
    )
}
