from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "client_operation" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "user_id" BIGINT NOT NULL,
            "client_op_id" VARCHAR(100) NOT NULL,
            "verb" VARCHAR(120) NOT NULL,
            "answer" TEXT,
            "at" TIMESTAMP NOT NULL,
            CONSTRAINT "uid_client_oper_user_id_bf1913" UNIQUE ("user_id", "client_op_id")
        ) /* The answer already given to a client's key, so that a retry gets it again instead of a second record (R4). */;
        CREATE TABLE "event" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "position" BIGINT UNIQUE /* Order of commit; PostgreSQL only, SQLite uses id */,
            "at" TIMESTAMP NOT NULL /* When it was recorded */,
            "occurred_at" TIMESTAMP NOT NULL /* When it happened, which an import may set to the past */,
            "actor_id" BIGINT,
            "actor_name" VARCHAR(255) NOT NULL /* Name at that time */,
            "channel" VARCHAR(20) NOT NULL,
            "operation_id" VARCHAR(32) NOT NULL,
            "client_op_id" VARCHAR(100),
            "kind" VARCHAR(60) NOT NULL,
            "item_kind" VARCHAR(20) NOT NULL,
            "item_id" BIGINT NOT NULL,
            "item_version" INT,
            "item_title" VARCHAR(255) NOT NULL /* Title at that time */,
            "changes" TEXT NOT NULL /* {field: [old, new]} */,
            "params" TEXT NOT NULL /* Parameters of the sentence that the reader's language makes of `kind` */,
            "before" TEXT /* Routing keys before the change */,
            "after" TEXT /* Routing keys after the change */
        ) /* One thing that happened (R59, R61). Insert-only: a trigger refuses every change but the numbering of `position`. */;
        CREATE INDEX "idx_event_actor_i_e20707" ON "event" ("actor_id");
        CREATE INDEX "idx_event_operati_fc95f2" ON "event" ("operation_id");
        CREATE TABLE "event_head" (
            "id" INT NOT NULL PRIMARY KEY,
            "position" BIGINT NOT NULL,
            "floor" BIGINT NOT NULL,
            "epoch" VARCHAR(32) NOT NULL
        ) /* The one row that says how far events are numbered, from where sockets may replay, and which history this is. */;
        CREATE TABLE "event_subject" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "item_kind" VARCHAR(20) NOT NULL,
            "item_id" BIGINT NOT NULL,
            "event_id" BIGINT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_event_subje_item_ki_3d4760" UNIQUE ("item_kind", "item_id", "event_id")
        ) /* An item whose timeline shows the event: its own, and each one it is bound to. */;
        CREATE INDEX "idx_event_subje_event_i_2ad854" ON "event_subject" ("event_id");
        CREATE TABLE "installation" (
            "id" INT NOT NULL PRIMARY KEY,
            "base_currency" VARCHAR(3) NOT NULL /* ISO 4217; every amount is also stored in it */,
            "set_up_token_hash" VARCHAR(64),
            "set_up_at" TIMESTAMP /* When the owner was made; until then the set-up page answers */,
            "demo" INT NOT NULL
        ) /* The one row (id 1) about this installation. */;
        CREATE TABLE "sign_in_attempt" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "key" VARCHAR(64) NOT NULL /* Keyed hash of account and address: neither is stored */,
            "at" TIMESTAMP NOT NULL
        ) /* An attempt to enter that did not succeed (yet), kept for minutes to slow guessing down (R1). */;
        CREATE INDEX "idx_sign_in_att_at_9f4955" ON "sign_in_attempt" ("at");
        CREATE INDEX "idx_sign_in_att_key_b0a970" ON "sign_in_attempt" ("key", "at");
        CREATE TABLE "user" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "email" VARCHAR(254) NOT NULL UNIQUE /* Lower case */,
            "name" VARCHAR(100) NOT NULL,
            "sort_name" VARCHAR(255) NOT NULL /* The name, folded, compared bytewise */,
            "password_hash" VARCHAR(255) /* Argon2; none: cannot sign in */,
            "time_zone" VARCHAR(64) NOT NULL /* IANA name */,
            "locale" VARCHAR(2) NOT NULL /* EN: en\\nES: es\\nPT: pt\\nPL: pl */,
            "is_active" INT NOT NULL,
            "is_admin" INT NOT NULL,
            "access_level" VARCHAR(4) NOT NULL /* NONE: none\\nOWN: own\\nALL: all */,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "updated_at" TIMESTAMP NOT NULL
        ) /* A person of the company (R1). Never deleted, only deactivated: the history keeps its actors. */;
        CREATE INDEX "idx_user_sort_na_1853e7" ON "user" ("sort_name");
        CREATE TABLE "credential" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "kind" VARCHAR(7) NOT NULL /* SESSION: session\\nACCESS: access\\nREFRESH: refresh\\nAPI: api */,
            "token_hash" VARCHAR(64) NOT NULL UNIQUE /* SHA-256, hexadecimal */,
            "family" VARCHAR(32) NOT NULL,
            "name" VARCHAR(100) NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "last_used_at" TIMESTAMP,
            "expires_at" TIMESTAMP,
            "revoked_at" TIMESTAMP,
            "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE
        ) /* One secret somebody holds; only its hash is kept. `family` joins all that one sign-in led to. */;
        CREATE INDEX "idx_credential_family_acc2f4" ON "credential" ("family");
        CREATE INDEX "idx_credential_user_id_124e01" ON "credential" ("user_id");
        CREATE TABLE "item_channel" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "item_kind" VARCHAR(20) NOT NULL,
            "item_id" BIGINT NOT NULL,
            "kind" VARCHAR(20) NOT NULL,
            "value" VARCHAR(255) NOT NULL,
            "normalized" VARCHAR(255) NOT NULL,
            "label" VARCHAR(50),
            "sort" INT NOT NULL
        ) /* A phone, e-mail address, site or messenger of an item: as typed, and normalised for finding it. */;
        CREATE INDEX "idx_item_channe_item_ki_60fc5a" ON "item_channel" ("item_kind", "item_id");
        CREATE INDEX "idx_item_channe_kind_e198ac" ON "item_channel" ("kind", "normalized");
        CREATE TABLE "item_observer" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "item_kind" VARCHAR(20) NOT NULL,
            "item_id" BIGINT NOT NULL,
            "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_item_observ_item_ki_d5b706" UNIQUE ("item_kind", "item_id", "user_id")
        ) /* A user who may read an item without being responsible for it (R22). */;
        CREATE INDEX "idx_item_observ_user_id_f32034" ON "item_observer" ("user_id");
        CREATE TABLE "origin_ref" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "system" VARCHAR(50) NOT NULL,
            "item_kind" VARCHAR(20) NOT NULL,
            "external_id" VARCHAR(255) NOT NULL,
            "item_id" BIGINT NOT NULL,
            "imported" TEXT /* The values it last came with, by field: only what differs is written */,
            CONSTRAINT "uid_origin_ref_system_a987db" UNIQUE ("system", "item_kind", "external_id")
        ) /* The id a record had where it came from, so that the same import or message makes it once. */;
        CREATE INDEX "idx_origin_ref_item_ki_6186c9" ON "origin_ref" ("item_kind", "item_id");
        CREATE TABLE "pipeline" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "name" VARCHAR(100) NOT NULL,
            "folded_name" VARCHAR(120) NOT NULL UNIQUE /* Names are unique without regard to case and accents */,
            "sort" INT NOT NULL,
            "is_default" INT NOT NULL,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL
        ) /* A road for deals. Exactly one is the default. */;
        CREATE TABLE "stage" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "name" VARCHAR(100) NOT NULL,
            "folded_name" VARCHAR(120) NOT NULL,
            "color" VARCHAR(7) NOT NULL,
            "sort" INT NOT NULL,
            "semantics" VARCHAR(12) NOT NULL,
            "probability" INT NOT NULL,
            "is_system" INT NOT NULL,
            "version" INT NOT NULL,
            "pipeline_id" BIGINT NOT NULL REFERENCES "pipeline" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_stage_pipelin_f9c282" UNIQUE ("pipeline_id", "folded_name")
        ) /* A step of a pipeline. In progress come first, then the one success, then the failures. */;
        CREATE TABLE "company" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "title" VARCHAR(255) NOT NULL,
            "sort_name" VARCHAR(255) NOT NULL /* The title, folded, compared bytewise */,
            "search_text" TEXT NOT NULL /* Everything a search looks at, folded */,
            "description" TEXT,
            "opened" INT NOT NULL /* Available to everyone, for roles of level OPEN */,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "updated_at" TIMESTAMP NOT NULL,
            "deleted_at" TIMESTAMP,
            "industry" VARCHAR(100),
            "employee_count" INT,
            "revenue" BIGINT,
            "revenue_currency" VARCHAR(3),
            "revenue_base" BIGINT,
            "address" TEXT,
            "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "deleted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "responsible_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
        ) /* A firm, with its contacts and deals. */;
        CREATE INDEX "idx_company_sort_na_8cbc8a" ON "company" ("sort_name");
        CREATE INDEX "idx_company_created_976855" ON "company" ("created_at");
        CREATE INDEX "idx_company_updated_f6b7b3" ON "company" ("updated_at");
        CREATE INDEX "idx_company_deleted_fd6a3f" ON "company" ("deleted_at");
        CREATE INDEX "idx_company_respons_7aca78" ON "company" ("responsible_id");
        CREATE TABLE "contact" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "title" VARCHAR(255) NOT NULL,
            "sort_name" VARCHAR(255) NOT NULL /* The title, folded, compared bytewise */,
            "search_text" TEXT NOT NULL /* Everything a search looks at, folded */,
            "description" TEXT,
            "opened" INT NOT NULL /* Available to everyone, for roles of level OPEN */,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "updated_at" TIMESTAMP NOT NULL,
            "deleted_at" TIMESTAMP,
            "first_name" VARCHAR(100),
            "last_name" VARCHAR(100),
            "post" VARCHAR(150),
            "birth_date" DATE,
            "address" TEXT,
            "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "deleted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "responsible_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
        ) /* A person. The title is the full name, kept by the server. */;
        CREATE INDEX "idx_contact_sort_na_13eb72" ON "contact" ("sort_name");
        CREATE INDEX "idx_contact_created_edee29" ON "contact" ("created_at");
        CREATE INDEX "idx_contact_updated_b40825" ON "contact" ("updated_at");
        CREATE INDEX "idx_contact_deleted_55743f" ON "contact" ("deleted_at");
        CREATE INDEX "idx_contact_respons_7b850a" ON "contact" ("responsible_id");
        CREATE TABLE "contact_company" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "is_primary" INT NOT NULL,
            "sort" INT NOT NULL,
            "company_id" BIGINT NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE,
            "contact_id" BIGINT NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_contact_com_contact_27598f" UNIQUE ("contact_id", "company_id")
        ) /* A contact belongs to a company; the first one is the primary (R36). */;
        CREATE INDEX "idx_contact_com_company_820c08" ON "contact_company" ("company_id");
        CREATE TABLE "deal" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "title" VARCHAR(255) NOT NULL,
            "sort_name" VARCHAR(255) NOT NULL /* The title, folded, compared bytewise */,
            "search_text" TEXT NOT NULL /* Everything a search looks at, folded */,
            "description" TEXT,
            "opened" INT NOT NULL /* Available to everyone, for roles of level OPEN */,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "updated_at" TIMESTAMP NOT NULL,
            "deleted_at" TIMESTAMP,
            "rank" VARCHAR(255) NOT NULL,
            "stage_since" TIMESTAMP NOT NULL,
            "amount" BIGINT NOT NULL /* Minor units of amount_currency */,
            "amount_currency" VARCHAR(3) NOT NULL,
            "amount_base" BIGINT NOT NULL /* Minor units of the base currency */,
            "probability" INT /* Percent; null takes the stage's */,
            "begin_date" DATE,
            "expected_close_date" DATE,
            "closed_at" TIMESTAMP,
            "closed_by_id" BIGINT,
            "loss_reason" VARCHAR(255),
            "company_id" BIGINT REFERENCES "company" ("id") ON DELETE RESTRICT,
            "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "deleted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "pipeline_id" BIGINT NOT NULL REFERENCES "pipeline" ("id") ON DELETE RESTRICT,
            "responsible_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
            "stage_id" BIGINT NOT NULL REFERENCES "stage" ("id") ON DELETE RESTRICT
        ) /* A possible transaction. Open while `closed_at` is null; `rank` orders it in its column, ties by id. */;
        CREATE INDEX "idx_deal_sort_na_e3a6d8" ON "deal" ("sort_name");
        CREATE INDEX "idx_deal_created_7a13d0" ON "deal" ("created_at");
        CREATE INDEX "idx_deal_updated_3095f1" ON "deal" ("updated_at");
        CREATE INDEX "idx_deal_deleted_550556" ON "deal" ("deleted_at");
        CREATE INDEX "idx_deal_expecte_5fa159" ON "deal" ("expected_close_date");
        CREATE INDEX "idx_deal_company_0f16a9" ON "deal" ("company_id");
        CREATE INDEX "idx_deal_respons_98a7a2" ON "deal" ("responsible_id");
        CREATE INDEX "idx_deal_stage_i_9b0edd" ON "deal" ("stage_id", "rank", "id");
        CREATE INDEX "idx_deal_pipelin_b50e7c" ON "deal" ("pipeline_id", "stage_id", "amount_base");
        CREATE TABLE "deal_contact" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "is_primary" INT NOT NULL,
            "sort" INT NOT NULL,
            "contact_id" BIGINT NOT NULL REFERENCES "contact" ("id") ON DELETE CASCADE,
            "deal_id" BIGINT NOT NULL REFERENCES "deal" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_deal_contac_deal_id_c7558c" UNIQUE ("deal_id", "contact_id")
        ) /* A contact takes part in a deal; the first one is the primary (R36). */;
        CREATE INDEX "idx_deal_contac_contact_09bc37" ON "deal_contact" ("contact_id");
        CREATE TABLE "stage_history" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "deal_id" BIGINT NOT NULL,
            "pipeline_id" BIGINT NOT NULL,
            "from_stage_id" BIGINT,
            "from_stage_name" VARCHAR(100),
            "to_stage_id" BIGINT NOT NULL,
            "to_stage_name" VARCHAR(100) NOT NULL,
            "kind" VARCHAR(6) NOT NULL /* CREATE, MOVE or FINAL */,
            "actor_id" BIGINT,
            "at" TIMESTAMP NOT NULL,
            "seconds" BIGINT /* Time spent on the stage before */
        ) /* A deal entered a stage. Insert-only, written from the first day: funnels are computed from it (R101, D11). */;
        CREATE INDEX "idx_stage_histo_deal_id_389e19" ON "stage_history" ("deal_id");
        CREATE INDEX "idx_stage_histo_at_aa4fb1" ON "stage_history" ("at");
        CREATE TABLE "activity" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "title" VARCHAR(255) NOT NULL,
            "sort_name" VARCHAR(255) NOT NULL /* The title, folded, compared bytewise */,
            "search_text" TEXT NOT NULL /* Everything a search looks at, folded */,
            "description" TEXT,
            "opened" INT NOT NULL /* Available to everyone, for roles of level OPEN */,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "updated_at" TIMESTAMP NOT NULL,
            "deleted_at" TIMESTAMP,
            "type" VARCHAR(7) NOT NULL,
            "deadline" TIMESTAMP,
            "is_completed" INT NOT NULL,
            "completed_at" TIMESTAMP,
            "result" TEXT,
            "completed_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "deleted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "responsible_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
        ) /* A planned matter. The title is its subject, whoever created it is its author. */;
        CREATE INDEX "idx_activity_sort_na_7dd142" ON "activity" ("sort_name");
        CREATE INDEX "idx_activity_created_5a6493" ON "activity" ("created_at");
        CREATE INDEX "idx_activity_updated_3516d1" ON "activity" ("updated_at");
        CREATE INDEX "idx_activity_deleted_07274b" ON "activity" ("deleted_at");
        CREATE INDEX "idx_activity_deadlin_7a6402" ON "activity" ("deadline");
        CREATE INDEX "idx_activity_respons_e2171f" ON "activity" ("responsible_id");
        CREATE INDEX "idx_activity_respons_e4ea34" ON "activity" ("responsible_id", "is_completed", "deadline");
        CREATE TABLE "activity_binding" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "item_kind" VARCHAR(20) NOT NULL,
            "item_id" BIGINT NOT NULL,
            "activity_id" BIGINT NOT NULL REFERENCES "activity" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_activity_bi_item_ki_ae667d" UNIQUE ("item_kind", "item_id", "activity_id")
        ) /* An item that an activity concerns. Every activity has at least one. */;
        CREATE INDEX "idx_activity_bi_activit_3e74ba" ON "activity_binding" ("activity_id");
        CREATE TABLE "comment" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "item_kind" VARCHAR(20) NOT NULL,
            "item_id" BIGINT NOT NULL,
            "text" TEXT NOT NULL,
            "pinned" INT NOT NULL,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "edited_at" TIMESTAMP,
            "deleted_at" TIMESTAMP,
            "author_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
            "deleted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
        ) /* What somebody wrote about an item. A deleted one stays as a trace, its text only in the log (R57). */;
        CREATE INDEX "idx_comment_item_ki_70695c" ON "comment" ("item_kind", "item_id");
        CREATE TABLE "comment_mention" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "comment_id" BIGINT NOT NULL REFERENCES "comment" ("id") ON DELETE CASCADE,
            "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_comment_men_comment_a03696" UNIQUE ("comment_id", "user_id")
        ) /* A user named in a comment. */;
        CREATE INDEX "idx_comment_men_user_id_e7baf4" ON "comment_mention" ("user_id");
        CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events never change'); END;
        CREATE TRIGGER event_remains BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
        CREATE TRIGGER stage_history_stays BEFORE UPDATE ON stage_history BEGIN SELECT RAISE(ABORT, 'stage_history is insert-only'); END;
        CREATE TRIGGER stage_history_remains BEFORE DELETE ON stage_history BEGIN SELECT RAISE(ABORT, 'stage_history is insert-only'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXVtz2ziy/isovWymSnHFSmLPOk+Ko9l4N7Gztmdna5MpBSIhiWMK0BJQFO2c/PfTAE"
    "kJvIqkdYFkVM2UIxINkt249OXrxp8tEWDBTi59j1BxMyXwy2O0dYH+bFE8IfCPghZt1MLT"
    "6fK+/C3wwFcUjmrbZ4nGAw4NHQH3h9jnBC65hDuBN40e2LofE4Qpn5MAYT8g2F2gkfeNUC"
    "QYwijs8y8cPZBFG3GGxBgLuB4QEUBDIjjy4PcIexR5lAugR2wIDThxGHWhncMCFz27ffXT"
    "iXwflznwQh4d7f7RM+r9d0b6ggHpmATwAp8/t2acBH3PlfeX7JO/f/8drnjUJd8Jly3lz+"
    "lDf+gR302IKaRV1/tiMVXX3nqjKyp+UW3lNw/6DvNnE7pqP12IMaNLAo8KeXVEqBQdkU8Q"
    "wUwKi858P5JvLL/wO1ZNwrfUaFwyxDNfilxShy+wutbq969v7vt3vft+v5UZDjGFJqboEv"
    "BUDiV4Va4YMJKv8Pyvnc7Ll+edFy/Pfn796vz89c8vfoa26n2zt85/hC+z4lbYleLZ1d+u"
    "ru/lCzEYr+GAlhd+KBoscEilhLHivia+6iLQiNbLIeZ6mSDiCytJrObakYlixfrEdMnw/3"
    "KMg3zup+lSIoAPO0QRTPD3vk/oSIzh5+mLFyXs/Vf39vJ99/YZtPopyeTr6FYnvJfk9zcS"
    "DOrwOW5/jPztVOJvp4S/nQx/w40oy+G/c0bzObyiSPHY9RyB/g/5Hq+ynESrtimsLuHs3+"
    "9urmXPE87/6+sMffax++80ry8/3LxVvGFcjALVi+pAXQR6T6h2971/p1cWLLJS+FU474CF"
    "wpuQAmGIPEFEJCfxPw5w6JfI4/7qY+/uvvvxU0Io77r3PXmno64uUlefnaUEtewE/XZ1/x"
    "7Jn+g/N9e9tOyW7e7/05LvhGeC9Smb97Gr8yS+HF/6ITWn4YO2e8sLA+w8zHHg9jN3WIcV"
    "tc3emnQm6SuY4pESkuSmfM9Qj+6BWily9OvweplWTZYt1qrSN5SAkgrCDFXVMfQJY02qoK"
    "//2ka3Z6c/naArCtqHeM6ov7gAXRVkPxqB/huQIaglHMHTQLl1xpiOCBrMBPRE4FMmAyIH"
    "idRvv4JQPPnEr1mFeh8vkKNWW93ZHIWtWHeOxVhPBjpVI+05vd1tQxKtm8CFMQ2D1WGTiS"
    "feoE/hSnb3zw9Ijvw2gn/BDoTUmA/HlVlye2LbYeu3Mdj9YM/PMY8sd1JRKoe+QeqyZo4z"
    "CwLi9hsJPUV9gNKPd6w2mo89Z4wwXJ1MWSDQBC8QJ0K6huSONMWhbv20hgdoH6y+v0On2s"
    "iSnR0Ex7p7plmvfmWYX2yEJ6lMNsVb1/CSCItQc4yXh7qWeef16wqWObQqtMzVvZSnCZRR"
    "SvxaTqYViclMb+j/qOT+KPF+ZJ0fy5hBTWdemm5bzN7p+pLg9ctOBV6/7BTyWt4yyHFqmL"
    "NpB37TB/i0OmyO2x/hunFWhb1nxdw9yzAXTKhJvy6HE0RHyObNL8+KY7W9JSsiG+ZqrPcp"
    "Ln4jAc/1lJQzXyPbkt69DwF0Tl+dv/r55dmrJd+XV8rYXcBa4Qm/lkqdpDJ5+Wjdy7c0V6"
    "ceQTcZxheHuzSSR8W7dsX9P9WHXaDPzHfbiJL57z8e7THYUQRsigM8qSWcFcVByOaTfF0i"
    "YH2UTlrp0OGg2xLqkGiuwBUJCCLBXzjyYdzN8IigCX4giuCr1B6+Hoo0B2TIgpw1rliaK4"
    "oDiCy3btlMyNjQA1lwFL66EmC4YByKlPBQ1Az/xwQHJyP15gciohrh45Us+WzwB3FEzgr6"
    "NqL85R+3xMcFgSwtNHwX9mTO0lkXN7C6Gg22H9uOsr+HdbtVEGlX99rrou39cdysEnqVUd"
    "gs2DzcOTiGAT6GX0McINUbjPcgDmHLyMIwYBM0H8MPxJnzIHGkMrgQkKmPF22EqRsFH8Yw"
    "g1mwkBF1jjyej1/d5cM3HGp/dJy9yiwwIdD+SIvFuBB6o6XmxXZ5vGOzfOgzlrNbl7F9SW"
    "J53oznZMqccR1TfUlgspW+17iAQeC4WNMp2Lk1RWjN5s21lmv3764M+xO5JTJOlIvE92BH"
    "5bCJcqWhqj4voBEYfnMa7pAEwwYpN15PwNaIBmwGF+FFMxv0xnvPzSFJ+LM1r2uIHExnkn"
    "yO2BQnmVhknHHIOBvVsFGNYxzx2lYeL0G1eK9TWebXYn5mo0/JIiuIX1hAvBH9B1koYVzB"
    "i2Pq5DkFU0j2A5NBkZ8CLgd4vtwbE4MPPt4lPgkdRZfdu8vuu17rx150p0sw6+HFPOznaE"
    "7azTK9yUk2q5RnwAlQCcTZhAyYu0BjBi/7RoGblTozxnws1ZcHMhUn6OsQTzx/8RX9wTzK"
    "Efb90GEh1RwOo+y5R5FP8pWorT/NZhAYvHCV6UnFKlKPziaZZevgYDatu97d3dXN9QWMfy"
    "4j+V9o9/ISrl0g7Dhw6Qu97f1y27t7fyHzZwLCx9Di0xXcnnpNQr1lIopVrPNCDes8rWAJ"
    "9kBoX87NOopskmoz8tlKksfd++7zzuuzNhqT79gljjcJF9DasKhXVWBRr4phUa/SjA/Xvz"
    "pMX1FYCOV6CGVdGPbuAdit1k5YuxXEJGz1khvNclCSxIeTgvJk8nF1SfuYi/6MN5V1mnwD"
    "0jYM8nZMwibfpx5010zUSWIraJMFHZBvoMI1nNNJYitokwVtavWj47SES1x4kqeP9+D9Gv"
    "VyWAKo6r/Txp1B7jslFN8vKr+XuN0uceF56Ya1kEvPPBed/oTwgKmCGxLxo/VXDjyqQGtx"
    "Q4bhhgaYk77K1adOLTdBhtBo99nV3Q161Tk9fxNVlcETNqMqqA69MyQBbsRFsnxjxVz+lF"
    "+hiluh2KuQNns5AWNm2m/mNMslPr4Mzc27yiLGNdJVE7QHo6qGxS4k+oTN4XVUxZMJdskb"
    "BJPDk6GS6DZ83vPZFE1l6kNYa45XmybHpOO6ZMJyFFzGfIILgPkxSWpEDIBmW4vj8spuLZ"
    "a3NzcfEoJ8e5VSXa9//fi2d/vsVElwBa4v0Gj3ooLdgY58RbtCkMk0D36WvF+mhMnYYt+j"
    "sCCs2lZBoEXtZW0ZmYUUhNFKFxQrygTiM8chsojagoif2irEiYYsQBOPzgThkor7oIiNZj"
    "JIREfIhXmNnt2e5lQ83vbD1mt6n1sPRGkOWFj8malxVVJLKYyaG60KghEMo1rBBGSNbsdR"
    "mqCEW8JeANsFh16JJ8esVA9DzdCMWJ7x5df2YOwfrGZhxo6nHD3ZjS72/xTub7GbqcKmhq"
    "agLTIaZ9c6bDLFdBFuFOhammModMG47RDF4xLo0PsmR+KFIokTkB4ImXIF8lHFrHLSoLb9"
    "MIsPOtB9jEywV6ts15LAYNTJBybPq3Awb1jMocoGBa1Kijlktijz4RA7c1BsBRDBWSAKSv"
    "/dYvpQ4JzQiQwG9ShnsnzPNhgavivXaLWAS9fcYCHI3Gs60jdStiS18et06PLmwwfQJNCX"
    "1uWXVqaEBudzBht1XU9ehtBgL16rG4wY7bwB05GSC1iUqLIhwQxGHt2j0FIwRFB1+/+DN6"
    "wjhgTRDnFbv95ftmoK4ap73UXxTN+/weIzBxeVVFqPy11R75DphNblee/6AhH6hfbu4C//"
    "Qj/dX6CpgL8f4G8jFGgVkGIxRjEDUfR4X+m4OYIodV4m6HbowYx3koNyYKYZ7k68vFz8df"
    "yOyazDuAa/QwQ8zJ9vRaV51y826T52uORg36+75lzfXPcu1Fb7hd78BgsQm8uMgA+w5MS9"
    "1Vxzqqz9xUt/ZuWvX6bwsRUKG/H+dFuWwIbrE1oc9DG7AhNAuqnbXNJJYitp4yRdw+mbmP"
    "xRTubjqoglU0APU/I7rSF2JcjkMirfnwPI0+62y/B4skyAdgpAJZc5SA9ukOfSCxnHpdpg"
    "TguCZAgWfsHGHZ4rhMPKIrDzcyQF7oa1QygLJtj3OHFV1HYIcpNBWk/kes23/bwq0eDc4i"
    "XQ6vMyQzN6xv+ILVhSqHPYgiUmLFe2YMmRjXh7isNOxvU37M9qOWeXBMfI3m24wLU9tAab"
    "k1SW19V4DZ9e77CoJYHBkZ6GDH5dZa14XbxWvM6NhdZwMMXNj6bm5qO8S2bAj6QNdTPgJP"
    "iWC0NK3G6vs7GY3rKCkSUxTLIeY1T2GLuxaYPmHgyRmUADIk0YsIWmIAAPnqVMG0+gZ7ed"
    "Th6mdjN91irtqJBY6cqO1jiyxtHB7LzWODr0EW/zwG0euEECeGwe+G3v7v726vJ+T4ngN4"
    "E38ugtGeZoRKt7ZeoQU636QdSsUgK4B6pKdNw5GmM3OhkC9BJHnsYrD4toI85WZyJxeTk6"
    "ETtyEa8ORvJkhUWH5KeLb+1JuXoTX3BY2ZdKU7yRku+CBBT7y+LXFVzRVqsyUqtaSbiqSr"
    "WiOEJ9avOGtlVbd6K26ktSDUanyI6R1dvwzVkjYW9GQriX5zmgi4+402kO4ZQ7qeio2IRS"
    "UWR5wlC9kW6gNhoskPrwizAJbR7mXQ+H8hRKj6N54AlBKsLmS8RhxmF4W1SVP3lTdY5Kjq"
    "a8vFWmKE/1RhVchgHDIbzBJdDkBPW+AwEIUJ3REp7jEo2QPOdgTWqbbGj0elaskNokuO0m"
    "wYXJYQVpcCWFrZNkBid2XsMrhsc1hs9ZBg8CMoIlU5bekFmfYdECx5GHO1bbK1LCqaTDnp"
    "YosadZLdb4qNz2l5/NHUvPl++YXc7XpJJohDaZpEYyic1c2OgQtpkLFs++bSvgTuBRngkQ"
    "Xi/T//myRQXlnwsyVQBoFJsNJ+iKomnAJBu5zFUnYNYFXLRXlfPUQUMzlVymXR1iz58BUZ"
    "6VsK3H5HrHdQNI148soMBaGqYvnk/M0jCL29swHYCBeSdpF/N5SXCEHN7wAVzWLNucTssJ"
    "aCLCc3LS8crKMmtERzheT6tUrTgtLltxmqlbARrPAA88MNVyalAWjtwUlR3A+X6FoqD5Or"
    "dCYejcehWsV2FnAzg2W2oHcFOEx7Q67BdvmDAkH4U51AN3ByaJqsDD1Cg0CXx4GVZMbWW9"
    "KfGddtnx0VqbCh6VoRdM2iq4oQqtAt8EUHAV1whjpDn+kWpENnhq8DrSLnFpCE8UlYzLZ/"
    "+S4AiV6q0gnw6ohmjds2sV7EYNiOMqIcoJDpxxX5DvOUb8PVwtsjkTZOaeOdzqyVOZxFim"
    "xmEUvjbyGXuAZV3Eoqwmt7KQioQutcvgUMuIyoeb67/FzdMYqaRo9A+pIZoU2THk++6a82"
    "wK7Mnbq8tM2BWR2fZrq/sNe+qh6ngWOT1UiR4JHwvg+7gMEalqhejmU+/60XPD2rqm2roH"
    "F0G3p4A8kdJ/VtBND5JTJ5A0E3SSeCdHDVo5N5MzcHAG31brBC2d5hiUwh0E6clk6rMFIX"
    "11klcNtSNL2Ej7MI3jG9Y/AlAyaV5RrjKfmEZ0RDzdcZ5UxMRGxzPn0R7ferLhc5djpg2i"
    "I5Vqj/clpR30TQd9VHy2ji9FIzmGIb5rP0psIw4WtcOpGVI77puO+1ivbyCFDKmVQvMtd1"
    "mXrbYYsrS2mtGG0AUaa7MysUWNdGxBdhQWwAvyt4Cdsdew5aYqezM7XgXurtZny91y7mZ2"
    "strQGB1NroAhfd+jD488OCPsSQPAHBiooIj92zw8I2JaKw9IFN5plwKJVm0qHzF9gpbh/7"
    "iewhDeKTpS9IFMhSy8oUqKqUKxxedHN+rJQo4MVi7ayEKOLOTIQo4s5MhCjizkyEKOLOTI"
    "Qo4s5OipIxQs5OiJCNpCjp6GnFVdmPr1KhJUx6AY7gB2JGu61uZ0gsgyuhKj5Rypw+O4/R"
    "Gyt1Jt99OS4u6n2eruAy8Q475cvbNMlvtCPpOTVGV7wuExvYTHcpG3gBULWDGK/xaw8nSl"
    "YAErFrBiphwsYMUI9lrAyuEAVhS+xAJW9gpYKSuAk+bqOvhKv2Y9nIgMDYjP6IjLMAxGUR"
    "9vQhSK9NToB4ZMA2+CgwV6dvvyLPdE4o30mVs7WMPoxN9pywYbo5y0Uck5xLwfybhmKDNJ"
    "aHY4cxPm6wZDlMYXYDX5tPpkleBwm6xt+iforKXT1OKM97b6/NfpbOXFTZma2jb8OE1dw+"
    "UemBwq20KJIZhQ1S+7d5fdd71W3lKzCdZuUBM30YhPLq75nC22gbao1b8j2G9ldXl1uUyD"
    "d+MGVdDnjCv3BXAGUw6NPYkgv5kSiuZjD65/dXzGVQD9q9Sx5Ru+QV+h8cNXxAJXnfookE"
    "ejgpZyxWwj4REuUeaem4tT38Uz1yPaP4dHqERyl73Lv/Kw7Db6nK5zqjfFE1lzIcyXtgdr"
    "m2kmWFy8xcVbXLzFxVtc/IG6ry0u3uLiLS7e4uL3vuYcGozW4uKfiKAtLv5pyDn2TFS1se"
    "L21pDduP2knEDci9ylNadcitoeCW30rAudfPVceCsaY0OfrY8eBd0fHiGU7h/5MvVSm2a5"
    "+NISaVRRNIf0CFfHDVcU1d3cDabB4+qJ7mMuSPyQfGl0CLNhfyeM7sZf1PpEAodQ8UbRIo"
    "EfSIjwUtvoX3gt2WzMih6QkUfrJxwlqJ5ywhH5PiWOtDtUhK82IwvIt85RQ0yXHIYuI6VN"
    "vDo67U5MQFNG5sFpo5GommSNpSgNXvKNDDFrSdOM835AMM9zSpekTSfJjiFEs4Po8h6Rkm"
    "ZtB3sCSto0VQOkYNNUTZCCPbB97yKwmcJmyEFHQVaXgE5lJ4FN0960hWfTtPfLXpumbUKa"
    "dp7K8njeftJ6OrBVuiqDU2paBfaqDe3xvL2LuzlSxur7fpUFd/cZS2aZ+htIWKpStWHLGU"
    "vFh2fod9tr8pf6NU/RiEsFhHGiKQ5UfhBGsq/Hlh94VJ+55QfiDK34I23tAWM07jaytQds"
    "7YGjrD1gcu77sS4musUDu1p9N+6SyHpONuU5iXffx2mZcRr2gUmgutm5HHlVig2YWMfBTN"
    "19fRmHvajuyhh973HBgrwCYonbZcp7aPSNtZYVtHc52BChgsgEWxxCvE4QjBYSiOeM+os2"
    "mgeeEISiYcAmmu7t4gX0O6OU+BzhgKg83RmMmrChJ0AVP31x2kbvTk9zlfxdPfoL/UIVE8"
    "O2krtuG1EmUECGRMIN5W/O4AFYhLYEhoc8EDINTQtJoWCKPOxFAclR5B2SjzotNDisdWHK"
    "rlRmXZiqIByrJGyE1yARyCWz3yy8mCG1UIcNSKH2OSxZ0uODum3ljBDBGg78FKFdfRqP+y"
    "Un6476DOERphVtZdA/wKfVYXTc3mT+ti5ve937Xht9vPlXD7EA/XJ13f2QtjmqsPysAsPT"
    "cPQVu88ymVwOGGO1lxedym6pjbMWm2Rm2PIL5qdkcAIf5+YVuy+Dwq2IDJ5SrXsYXYhPCZ"
    "XBzVXWHRqQIQuqVj7bn6t3Lw60riO8bzKvMus8W95qlzjOsN6oSuVOH1NKXDTBQpDgBC1r"
    "1slYtMxo5bPBH8QRbTQfM1n5CUU4LVU7M2wCA3zMgtwanZvtvUo1zixKz+PqFALl4QpHKX"
    "YVGMlW3TTThWWrbtqqm7bqpq26aatuGqLJbUQzt1U3a0KobNXNbXsgbdVN6w0wyhtgq24+"
    "EUHbqptPQ85KKhkJl1iyUfsjNGTLtrxYFTwvtJ3O0ybs0ovTZP6sSO3sMXj2pD139XIlEq"
    "Rmq/qGZUssOddQ40yR26JgJk8y6EryJiPmYsfFisL6LOr7LFazo0lZpCyxwRFAI+MOtjyV"
    "WVKw5alMkIKtjWQQ8sCW57HleUxjry3PY1p5Hl0XtPxdX+ykGof3ivp6C2wMP7cI/BW3aF"
    "fAgPUHWuP1WDB5EDKZhJmDmKK4F1nAxCEB5SdIhehXN8ZYxuaRT3BYviQHAbaZPnOrn8iO"
    "+zGgW/2IzlWOEXDpciifV4yRxzNb8JeR4K+EWKu6zRNER+g771TJnegUp050MpkT2oSpMd"
    "JXRDZNqDmWX1uFarE/RWhFsCkrSwdNP06L0jHaByaJqqpUahQaVHzikk0mhObVjIvvlGlN"
    "jtZmrbL0m1RoOJuQAXMXaB4wQRAesJnScuQyeYK6y6oKsrIbjJsFaDbwH5JdQ5cS2y5hmU"
    "iWh5Al4WSChM9G6Nnt6/OcIhO7eWQViH2u5mX1KatPGby6WX3qyEa8tsTXhMTvHgt/RNHL"
    "qUfrI65XRBaGYVHUFkV9aAvJoUFaiOs1FnSC1iKXTBbzoYGoraAbCjpMAa/vL9PJrIJtET"
    "oHJ4Uyn6Ua3DuL+5o2Eyp7K/U1wEIW9gBZ2Kcr+CP8H35+gUc4btBe7xjuT7S2FSqrzED6"
    "YYHe8LyPqJu8MillTXNj35qvWtLakz/MWbLbJb7YeCQ1QH1rdFaTaazJyMlSm/sakcW1bk"
    "h70Rawx+2xWmTvwGZADeiaNvnXn6Iwi7QOU9RCE7HC2pQ2QGv58f/4PcCY"
)
