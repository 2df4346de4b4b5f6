"""What every test room shares."""

import structlog
from argon2 import PasswordHasher

from trato.accounts import passwords

pytest_plugins = ("database", "house")

# The same algorithm, made easy: hashing is meant to take long, and the tests of one run sign in a thousand times.
passwords._hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)

# Tracebacks with local variables, as they are by default, take half a minute where a kind's description is among them.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback),
    ]
)
