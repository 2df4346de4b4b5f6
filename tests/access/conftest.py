"""Rights are tested in a small office; what needs settings has those of a served installation."""

from served import site_settings

__all__ = ["site_settings"]
