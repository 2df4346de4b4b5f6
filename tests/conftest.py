"""What every test room shares."""

pytest_plugins = ("database", "house")
