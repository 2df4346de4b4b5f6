"""Running an installation: serving, opening its database for commands, backups, and a look at its health."""
