"""What every test room shares."""

from argon2 import PasswordHasher

from trato.accounts import passwords

pytest_plugins = ("database", "house")

# The same algorithm, made easy: hashing is meant to take long, and the tests of one run sign in a thousand times.
passwords._hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
