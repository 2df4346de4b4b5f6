"""People are tested through a served installation."""

from served import ana, ben, password_hash, site, site_settings, visitor

__all__ = ["ana", "ben", "password_hash", "site", "site_settings", "visitor"]
