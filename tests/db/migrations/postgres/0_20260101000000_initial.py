from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "shelf" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "name" VARCHAR(40) NOT NULL UNIQUE
        );
        COMMENT ON COLUMN "shelf"."name" IS 'What''s on the label; as written';
        COMMENT ON TABLE "shelf" IS 'Holds specimens.';
        CREATE TABLE "specimen" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "name" VARCHAR(40) NOT NULL,
            "rank" VARCHAR(60) COLLATE "C" NOT NULL,
            "found_at" TIMESTAMPTZ,
            "notes" JSONB NOT NULL,
            "shelf_id" BIGINT NOT NULL REFERENCES "shelf" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_specimen_shelf_i_87daa7" UNIQUE ("shelf_id", "rank")
        );
        CREATE INDEX "idx_specimen_shelf_i_5ac574" ON "specimen" ("shelf_id");
        COMMENT ON TABLE "specimen" IS 'One of everything.';
        CREATE TABLE "find" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "place" VARCHAR(40) NOT NULL,
            "specimen_id" BIGINT NOT NULL REFERENCES "specimen" ("id") ON DELETE CASCADE
        );
        CREATE INDEX "idx_find_specime_29d209" ON "find" ("specimen_id");
        COMMENT ON TABLE "find" IS 'Refers to a specimen, and must survive the rebuilding of its table.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztWWtP2zAU/StWvoxJDFXluYcmlVJGB7RTmw3EQ5GbOKlFaofYoSDW/z7bqZM0SQsdtI"
    "OJTzTX99rX51wfP7g3eAg5XdvHxDE+gXuDwAESP7LmVWDAIEiM8pvDnq/cXO3QY6LR5sLm"
    "Qp8hYXIQs0MccEyJ9OwgF4UMcAogYAGy8QCRVQCJAwYR44BF4Q2+QYD3EQhRL8K+g4kHqA"
    "swF1FyvDU5kENtMZJoesY+I4KvI2Rx6iHhGoqezy+FWUwN3SKmP4Mry8XIn4QJq9kru8Xv"
    "AmXbxV6T8H3lKzPuWTb1owFJ/YM73qckCcCES6uHCBIAIzkCDyOJIYl8fwy1hjVONnWJs8"
    "zEOMiFkS+ZkNFxAqnNsKxW27S6DdOyjAJLOiID8thkUyIZFqkyBYAnU/jwsVpdX9+uVta3"
    "djY3trc3dyo7wlflW2zaHsXJpGjFXSnMmt+aLVMmREUZxbUlDSMVAzmMoxQZKfqBD21UJK"
    "Deh2E5/ElAjgExtTwDGu9ZFGhDykFa/MsgYQBvLR8Rj/fF50ZlBr6/ap36Qa2zslF5Pwly"
    "a9xSVU0S7hRevaSseas8F/hwuf8d2P9nwUutca9K613jWmRjn4YIe+QQ3SlGmiJ3SEpLPR"
    "b2bqan10XESBebtqbjh3CYSHS+BgUCDvIRjwWi1q3X9hqGwroH7ashDB1rAnTZQqs0Z0l8"
    "i02D6iBvgQR6Ch85E5n3GPs+8t2SzTa2z9ptWeLx4HZ7QEUmyabIintnmcPbRviCdWHWRq"
    "j+zrEPav/n2QYXQYBx0of8HQOUqOObGBv5nwFkYBhizmPh+jc7ZEGfp4tIUblZySoZh+4f"
    "dpAP1fSXo9pLPatMk+3RIoVWw1WitRkkp8tt1ulBxW0TJK8W6AaFgjuBRVFzy11KVPc8lf"
    "oQkivj8k2G32T4ha/wRd9G1EIogNsR1nJwtf/ywDVgxVgKuFuPAXdrOrjjpoAy7oUqNBsF"
    "6u2jo5rZABdG/cLIseDSiDgW5EUmfnJ7TwDKhWKWE5INzZHijAPX9I9HUDSWl5dS/jMYMZ"
    "vHja5ZO/4hux8wdu1L656AWLZUlfUuZ13ZyrGXdAJOmuYBkJ/grN1q5IlM/MwzQ+YEI04t"
    "QocWdLKYaLM2TZBMKEclJ5XvjJIpQqYD8rxim4PfwMfsma78JYvuixsRW7IF5Asfx+IuI4"
    "f9uqilOIPo7912a4JjveRWjmun+dVYP2rv5smTHSijiMfxXdVsnJr5dxl5Npj/USYT9fYi"
    "81wvMvqY9sTnGN3N66Lg0W8xmdKb9yEms/WIST7t/qT/nfHKTlZLvDuN/gC2IE1R"
)
