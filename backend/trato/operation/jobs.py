"""Every kind of job there is: a server runs these."""

from __future__ import annotations

from trato.accounts.upkeep import FORGET_CREDENTIALS
from trato.crm.bulk import BULK_DEED
from trato.importing.job import FORGET_IMPORTS, IMPORT
from trato.jobs.upkeep import FORGET_ANSWERS, FORGET_JOBS

JOBS = (BULK_DEED, IMPORT, FORGET_JOBS, FORGET_ANSWERS, FORGET_CREDENTIALS, FORGET_IMPORTS)
