from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "shelf" ADD "floor" INT NOT NULL DEFAULT 1;
        -- A column becomes NOT NULL and a CHECK comes: SQLite needs the table rebuilt. Foreign keys are off meanwhile.
        CREATE TABLE "specimen_new" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "label" VARCHAR(40) NOT NULL,
            "rank" VARCHAR(60) NOT NULL,
            "found_at" TIMESTAMP NOT NULL,
            "found_on" DATE,
            "notes" TEXT NOT NULL,
            "weight" BIGINT NOT NULL DEFAULT 0,
            "whole" INT NOT NULL DEFAULT 1,
            "shelf_id" BIGINT NOT NULL REFERENCES "shelf" ("id") ON DELETE CASCADE,
            "lent_to_id" BIGINT REFERENCES "shelf" ("id") ON DELETE SET NULL,
            CONSTRAINT "uid_specimen_shelf_i_87daa7" UNIQUE ("shelf_id", "rank"),
            CONSTRAINT "specimen_weight" CHECK (weight >= 0)
        );
        INSERT INTO "specimen_new" ("id", "label", "rank", "found_at", "notes", "shelf_id")
            SELECT "id", "name", "rank", COALESCE("found_at", '1970-01-01 00:00:00.000000+00:00'), "notes", "shelf_id"
            FROM "specimen";
        DROP TABLE "specimen";
        ALTER TABLE "specimen_new" RENAME TO "specimen";
        CREATE INDEX "idx_specimen_shelf_i_5ac574" ON "specimen" ("shelf_id");
        CREATE INDEX "idx_specimen_lent_to_c12c3a" ON "specimen" ("lent_to_id");
        CREATE INDEX "idx_specimen_label_641103" ON "specimen" ("label");
        CREATE INDEX "idx_specimen_rank_c74f03" ON "specimen" ("rank", "id");
        CREATE INDEX "idx_specimen_found_o_9bfcfa" ON "specimen" ("found_on") WHERE weight = 0;
        CREATE UNIQUE INDEX "specimen_label" ON "specimen" ("shelf_id", "label") WHERE weight > 0;
        CREATE TRIGGER specimen_kept BEFORE DELETE ON specimen WHEN OLD.weight > 1000
        BEGIN SELECT RAISE(ABORT, 'too heavy; stays'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztWm1v4jgQ/itWvlxX6lWUstB7lYDSK7sUTkCvq+1WkUkciBrsbOyUVnv972c7OG84tG"
    "yBg1U/lYxn7MnzTGbGdr8ZLICMHJ272DZ+Bd8MDKeI/0iLD4EBfT8WimcGR55Uc5TCiPJB"
    "i3GZAz2KuMhG1Apcn7kEC80+clBAASMAAuojy50ifAggtsE0pAzQMLh37xFgEwQCNApdz3"
    "bxGBAHuIxbifWOxEI2sfhKfGiNc4bY/Roik5Ex4qoBn/nmlov5q6EHRNWjf2c6LvKyMLny"
    "7aXcZI++lDXccRuzc6krPB6ZFvHCKU70/Uc2ITg2cDET0jHCiAOMxAosCAWGOPS8OdQK1s"
    "jZRCXyMmVjIweGnmBCWEcOJDLDNLu9oTloDU3TWGBJWaRAnossggXD3FUqARgLF37+pVw+"
    "OamVSyfV0/eVWu39aemU60p/F4dqT5EzCVrRVBKz9l/t7lA4RHgYRbElBE/SBjIYWUkyEv"
    "R9D1pokYDmBAZ6+GODHAP81fIMKLyXUaAECQdJ8G+DhCl8MD2Ex2zCHyulJfj+U+83L+r9"
    "g0rpXRbk7nykLIcE3Am86pMyV43ynOHz4f59YP+YAS9yjXOnjXeF6yIb5yRA7hh/RI+SkT"
    "b3HWJtqEeJfZCaab+IeFLBpqTJ+gGcxSk6H4McARt5iEUJoj5o1s9ahsR6BK27GQxsMwO6"
    "GCFlkpPEuotD0/I0L4EYjiU+4k2E33PsJ8hzNMU2ki+rtjTWeLbcXhDuSVwU6WLt1Cm8Fc"
    "IdzgvLCqH8u0IdVPrrKYObIMC4nkD2EwUEy/aNr4283wCkYBa4jEWJ6/+vkI5HSLAIfGHU"
    "x/qbKokv6z+OXx3v5eNKrXJ6Uq3EYR5LlkV3QYUrTsMJ1JxFpkkxc6vzj33kQfkyayh58/"
    "jdlT6vqORpmzW6LZB2rRsuRGmTpVzBpanmKSSLC3pa6dma3sNIbF7RPQo4dxyLxaquV9HU"
    "9ZukmQggvjNuc4X+JhIfykp9KwItQcRwSIg5cFgMGOjBDxCl3McYrjkSc55UhBlSmb+jeA"
    "DXF61+C8x41zph4A9Qipqxt95i53oLWXpXaS5ig01tsrfKwYY7CPWVZcHtc6keXKW/vQMM"
    "A5aMrYBbfQm41WJw50M+oWwcSNO0FWj2Op36sAW+GM0vRr6PkwkNahqMK2adcUAZz9IFLV"
    "3KNEeKPTc8Uj/2t6rqKBm2L1uDYf3ybzH9lNKvnpCecYzFSFlKH3PSg2qOvngScN0eXgDx"
    "CD73uq08k7He8LMhfIIhIyYmMxPaaUyUWIk0LBPN8YmgeBm92o4pQ+/edpU6ZgVbuS8EE4"
    "Y0reUHSnDBFlMZ5FFzLQb+BZ5LN7blMX53QmwJPIA49Gcupkdi2T83lceWQPlh0Otmvg+V"
    "rw4u65/yqazZ6TXygS8mkEJu70bHV8PWp2GOnqiPWq1NSmy2txst5Rko7Ud7lEJ6QjzNWU"
    "uDcDEs+BZimxzQI260KaRVk5QGO26c1h3ljV6vk4nyRjsHZPfqstHqHxy/y4byIr5in893"
    "KivfOWTtviuin0/QP2r3nzpGELvC1S98UlZvtz3ruu1RG/RXXvWoafaLghff86RCT3/Jo8"
    "ku20N1t3LKS0HNJtMMrNwF0L3qdJZdnqVabv6erzuRVP+Csp/7pm2cRj79B4A4YzA="
)
