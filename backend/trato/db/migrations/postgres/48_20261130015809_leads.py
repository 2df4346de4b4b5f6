from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "lead" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "title" VARCHAR(255) NOT NULL,
            "sort_name" VARCHAR(255) COLLATE "C" NOT NULL,
            "search_text" TEXT NOT NULL,
            "description" TEXT,
            "custom" JSONB NOT NULL DEFAULT '{}',
            "opened" BOOL NOT NULL,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "rank" VARCHAR(255) COLLATE "C" NOT NULL,
            "stage_since" TIMESTAMPTZ NOT NULL,
            "amount" BIGINT NOT NULL,
            "amount_currency" VARCHAR(3) NOT NULL,
            "amount_base" BIGINT NOT NULL,
            "closed_at" TIMESTAMPTZ,
            "closed_by_id" BIGINT,
            "channel" VARCHAR(20) NOT NULL DEFAULT 'API',
            "first_name" VARCHAR(100),
            "middle_name" VARCHAR(100),
            "last_name" VARCHAR(100),
            "company_title" VARCHAR(255),
            "post" VARCHAR(150),
            "address" TEXT,
            "source_description" TEXT,
            "utm_source" VARCHAR(255),
            "utm_medium" VARCHAR(255),
            "utm_campaign" VARCHAR(255),
            "utm_content" VARCHAR(255),
            "utm_term" VARCHAR(255),
            "company_id" BIGINT REFERENCES "company" ("id") ON DELETE RESTRICT,
            "contact_id" BIGINT REFERENCES "contact" ("id") ON DELETE RESTRICT,
            "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "deleted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
            "junk_reason_id" BIGINT REFERENCES "pick_list_item" ("id") ON DELETE RESTRICT,
            "pipeline_id" BIGINT NOT NULL REFERENCES "pipeline" ("id") ON DELETE RESTRICT,
            "responsible_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
            "salutation_id" BIGINT REFERENCES "pick_list_item" ("id") ON DELETE RESTRICT,
            "source_id" BIGINT REFERENCES "pick_list_item" ("id") ON DELETE RESTRICT,
            "stage_id" BIGINT NOT NULL REFERENCES "stage" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_lead_sort_na_d8855f" ON "lead" ("sort_name");
        CREATE INDEX IF NOT EXISTS "idx_lead_created_33103f" ON "lead" ("created_at");
        CREATE INDEX IF NOT EXISTS "idx_lead_updated_b47370" ON "lead" ("updated_at");
        CREATE INDEX IF NOT EXISTS "idx_lead_deleted_4e602b" ON "lead" ("deleted_at");
        CREATE INDEX IF NOT EXISTS "idx_lead_stage_s_5e0e29" ON "lead" ("stage_since");
        CREATE INDEX IF NOT EXISTS "idx_lead_amount__e6bd89" ON "lead" ("amount_base");
        CREATE INDEX IF NOT EXISTS "idx_lead_channel_655314" ON "lead" ("channel");
        CREATE INDEX IF NOT EXISTS "idx_lead_company_3d33e3" ON "lead" ("company_id");
        CREATE INDEX IF NOT EXISTS "idx_lead_contact_7753ea" ON "lead" ("contact_id");
        CREATE INDEX IF NOT EXISTS "idx_lead_junk_re_ce22d9" ON "lead" ("junk_reason_id");
        CREATE INDEX IF NOT EXISTS "idx_lead_salutat_d30e32" ON "lead" ("salutation_id");
        CREATE INDEX IF NOT EXISTS "idx_lead_source__457dd1" ON "lead" ("source_id");
        CREATE INDEX IF NOT EXISTS "idx_lead_respons_bbc73c" ON "lead" ("responsible_id", "deleted_at");
        CREATE INDEX IF NOT EXISTS "idx_lead_stage_i_ea8c54" ON "lead" ("stage_id", "rank", "id");
        CREATE INDEX IF NOT EXISTS "idx_lead_stage_i_59c0f7" ON "lead" ("stage_id", "amount_base", "id");
        CREATE INDEX IF NOT EXISTS "idx_lead_stage_i_d71b14" ON "lead" ("stage_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_lead_stage_i_90d6c0" ON "lead" ("stage_id", "stage_since", "id");
        CREATE INDEX IF NOT EXISTS "idx_lead_pipelin_4de175" ON "lead" ("pipeline_id", "stage_id", "amount_base");
        COMMENT ON COLUMN "lead"."sort_name" IS 'The title, folded, compared bytewise';
        COMMENT ON COLUMN "lead"."search_text" IS 'Everything a search looks at, folded';
        COMMENT ON COLUMN "lead"."custom" IS 'Values of custom fields, by code (R15)';
        COMMENT ON COLUMN "lead"."opened" IS 'Available to everyone, for roles of level OPEN';
        COMMENT ON COLUMN "lead"."amount" IS 'Minor units of amount_currency';
        COMMENT ON COLUMN "lead"."amount_base" IS 'Minor units of the base currency';
        COMMENT ON COLUMN "lead"."channel" IS 'What it came through: UI, API …';
        COMMENT ON TABLE "lead" IS 'Somebody who may become a customer.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfX1z2za291fB6J+mM6ynduKk6zzzzDiOu/XWsX1tp7l7644CiZDEmiK0BGVFu7ff/e"
    "IAJMV3gbREgTJmdhuLxCGlc/ByXn/nP73AxwE9OHMd4gXXM8I/OdTrnaD/9Dw8JfyPkhEW"
    "6uHZLL4PnwM8cAXFUIzt09TgAeMDhwG/P8IuI/ySTdjQd2bhC3v3E4KwxxbER9j1CbaXaO"
    "w8EQ8FFGEkn/kdQ49kaSFGUTDBAb/uk8DnA0nAkMM/j7HjIcdjAadHdMQHMDKkns3HDalv"
    "o1e3b74/gO9j0yH/Qo43bv/Vc8/515z0A8pJJ8TnX+D333tzRvy+Y8P9mH3w+Y8/+BXHs8"
    "k3wmAkfJw99kcOce2UmCStuN4PljNx7YMzvvCCn8VY+M2D/pC686m3Gj9bBhPqxQSOF8DV"
    "MfFAdATeEPhzEJY3d91QvpH85O9YDZHfMkFjkxGeuyByoJZfYHWt1+9fXd/3787v+/1ebj"
    "pEFAkxhZc4T2Eq8a/KBAPG8BV++NvR0evX745+fP32p+M3794d//TjT3ys+L75W+/+kl9m"
    "xS35KMGzi79fXN3DF6J8vsoJDRf+EjQ4wJJKCGPF/YT41EWQIFovh4jrVYKILqwksVprey"
    "aKFetTyyXH/7MJ9ou5n6XLiID/sC6KYIq/9V3ijYMJ/3j4448V7P3t9Pbsl9PbV3zU92km"
    "X4W3juS9NL+fiD+ow+do/D7y90iJv0cV/D3K8VceRHkO/4NRr5jDK4oMj21nGKD/Ra7DVL"
    "aTcNfWhdUVnP3H3fUVPHnK2L/cJENffTr97yyvzy6vPwjeUBaMffEU8QBxkdM7gRh3f/7f"
    "2Z0Fs0dSa0uJCRrN9Xb437v75fSHo+O3oKIsQJFZYIbEF7f4Z+ITqd44DA3pdIZ9+YPqro"
    "y3bxQWxts3pesCbmWEEeQl8TkYfuT8DJwpKRFIULQqQpKD6I8O7kMV3L2/+HR+d3/66Sa1"
    "Qj6e3p/DnSNxdZm5+uptRhLxQ9CXi/tfEHxE/3N9dZ5dSPG4+//pwXfC84D2PbroYzvJk+"
    "hydOkvUGNHjwlVCi4M8PBxgX27n7tDj2jZ2Pyt6dE0ewV7eCyEBNyE7ymNmnOu4we9vLEj"
    "r1eZOCQesdauufZgSXFhyoU14c/kcw3sgeO/Wej27eH3B+jC46pg8AP13OUJNxy47Mdjbo"
    "z4ZMR1RL48vSUaTrA3JmgwD/hzCP8h0wGBKQLr+CsXiQPv+5q3bdp/fYF9kzFifg8XJtg3"
    "FuKfhgGNNOH0nUdOlb5qDCAtDaBoCtSTQZKqkQmUPTO3IYnetW/z1cAnOj8Rp07wHt3IHf"
    "Duvy4RrBkL8b+4GoHEanFUD8ydWEsv4hjtfZkQD5wyoNtI94uqGtP1gzUpazoczn2uwPUb"
    "CT1D3UHpR2cdKLbOcMLPMeRMZ9QP0BQvESMB+PfgNJthaSC9rOmRPHXVt+wk1Ua27F1b9L"
    "vZhgUXxacc9yvsyxSVzg6V3hX/kggHUumM9oe6VuTR8bGCGclHldqR4l7GX8g1WY+4tVyF"
    "KxKdmd7Qi6XkxKrwYeVdWHHkp6ZLNku3LWa3qp6neP36SIHXr49KeQ23NHJ/67aXb9/7HR"
    "mkqmyOxu/hvvFWhb1vy7n7NsdcbkNN+3U5nCLaQzZvfnsWHKvtLlkRmWBlY71PcPGJ+KzQ"
    "VVLN/ATZHineR4dv3r356fXbNzHf4ytV7C5hbeAEbi2VOk2l8/bRu4dvqa9OPeaPyTG+PG"
    "iZIHlW1LIt7v9H/LAT9Dt1bQt5ZPHHX892GbQUx5xhH09rCWdF0QnZ3MDXJQHfH8FLCx4d"
    "xnVb4g3DYCZcgbQu4n/HkMvn3RyPCZriRyIIvoL28LUr0hyQEfUL9rhyaa4oOpAf0Lul8w"
    "ACS49kyZD86kKAcsPoipTwKKiZxBERdE5G4pt3REQ14s4rWbL54E8yDAp20A8h5c+/3hIX"
    "l0SyEjHlO/kkfbbOugkHq6vhZPtr2+H5X/i+3SsJ0Yt71rowfX8SDVPKQaYePyzoQp4cDP"
    "MJPuGfRthH4ml8vvtR/BtCCyOfTsPEGUaHj5ANDNEFn8xcvLQQ9uww+jDhK5j6SwjGM+Sw"
    "4izkNl++Pk5fK9b+7EC7yirQIdL+TItFuxh6o63mx+3yuGWzfORSWnBaV7E9JjE8b8ZzMq"
    "PDSR1TPSbQ2UrfaVxAo6y6SNMpObkTitCaw5slRq49v08h7k/gSKSMCBeJ6/ATlfFDlAkN"
    "VTzzhA/iht/CkyckwfyAhIPXEWmvAzrnF/kXzR3QG396YSVQyp+d8LrKlMNsPdDvIZtMap"
    "y2qXEmqmGiGvs44xNHebQF1eJ9ksowvxbzcwd9RhZ5QfxMfeKMvV/JUgjjgn9x7A2LnIKZ"
    "FPiOyaDMT8Ev+3gRn42pycd/vE1cIh1FZ6d3Z6cfz3t/7UR3+gcdFKhMcLVKU/ozvK9Ui4"
    "ADvufNAiRqmGcOGRJRCkT9xwMELghwPzhSn+GMCybvpWrjjR0vdKf7c0+UPEPuM3r0QPv5"
    "yq+VFB9s+X0q1QZ8rgdiqk+4RiYzWo2ypKey9EiWddSkcPhmFKStFA/cBdgXvvKFE0xkbA"
    "pSI/kXDyEDGAxgyKOiSqdRSFcp0emoItHpKJ/oVDc3tQtZqdokOvEfOa/F3ZhgD9n7RoW9"
    "b8rZ+yZfQu2Pa4W7o/GdCHZ/iSLa/NQXByd1n1/b0lJUNOHMUZ35CZL25n6v10Qo0sODB3"
    "QeWGhEfTQjdOYSKKkcOS75jm/yWKOkHbtoC1pbFmQX7kNNyoFailVf0QCtMiBeVonPTmBp"
    "1st1E3rVlwmVqhOxEdRkenRA7eWJzENw6fBRcZ3txGEiWFxXw0oRabwX6lv6E5qieaaXV7"
    "utKNpzUR1uS+3acMZtbFbnZ/C5N5/mHE3pcz0i1lmj7X05vbi/uPr7CQr/ePBuP19diSvh"
    "Hw/eR755nyD474P38+nF5fnHEyT/ffDOTq/Ozi/FpfjPJsvhbwqL4W+lS+Fv2YXgzwuSDM"
    "p3nnC4xlb2RSCVK6F2rfxHEIKj4BaCJBkPSfcPok8A9OeRRRNJbL6CyyWY1ToIYgKNa7bE"
    "+Qy5SAsfkBFALHBKi2gon078G3JpsChUqocg+HuI78/FTyiwH8s9gFk6bVNCer/QBaKjgK"
    "8FjGY+HRLG+FKBRbGYcBMFTBgfq4pjw8fJ0CfAnWZoBWni7oAV1A1s7IVZsnLD1xd0irY7"
    "VqjApEgENgCZZCOem84JPzTamkk/TdwZ8b/IVT5yPIdNmko6Q21ErbOobeoVaLBVTqaIQl"
    "tVScu4aSIxgAa4AMOkiuUxyR5VD7fM9SmZUr8gQF0eWlpRdKGuKwpjeITYoJ+gMUXUCyu8"
    "AD4rYel0JebEB8NvryGzFUUHZLaJ86YlSewUFqidqMSp64b4yQGyKWFWaFeLa0O+ggb8b/"
    "zIbQFIF9PD7cFXdFHxS0UhRkSgt/9pCUIYYc5+OxmOtUQmDp0H0J/DJ7Kss64UjpVSbo4r"
    "Um6OC5H1a+KCPBcSZK/DE7Iauak/KUXcjj+pzWy/rlsfepQ6nfnEJl7gYLeXz9pN3LSqui"
    "Wlhynl8MqdCzE6JRD1RhPKv+x7mSALLvUJZhPIRXkks+AAfR3hqeMuv6I/qeMxhKMzCqqS"
    "mDP2fnA8xDfJwpqnrb9tw1XIJlN3s7ZPRaZuaUXT+uBvFwqbenfnd3cX11cnfP4zOGUfvN"
    "OzM37tBOEhBE4evNvzn2/P7345AaR8vp9N+IibC3575kDk9/L86uPp7Qlyhth98C6ufru4"
    "P+efvCeuIQMtfy9QMqKIPZzWQKoEGukf70q1j3dZ3SOgXCntw0quowmmqTSOD4dNTyw0Id"
    "+wTYbOVG63u+9rInfLOkxfURh81PXWjf557HUTrBqyditwqFxL4ztYQbC8AsR6RbJTHhcH"
    "6XwS9Q1wMQugo4MtUFaabBZvVFLY3pRnsL3JJ7CNC4v7KpgdEejGaqj8Gvh0waCzhs+PzJ"
    "mFoH8mVycX1LcbGeWvlWb464oZ/jo/w9mQzuohG64oOuA+lC5f7CGuuSBxnIusHZtCRq0H"
    "uetcfwepzIjPfzHc7Irjl39zuuAmPPWdsVOU0FNREJIn7YIsb/hyZ9LaAiHyzSsl2Vik3l"
    "J2hOqQME1y0D57c1LpkPzc7cO520zWWXKTOKCzsMm3mcMf10zUaWIjaJ0F7ZMnfgQ1XNNp"
    "YiNonQWtayf0/XTQVgDBAE/zUqiLA/M5fEq3BKCKApOYdxqBwJxB3z1vuOwVxJSiW1ZVRC"
    "k5aD1mHorGS8sBT+ncC4FkJ/iJoFe3h6+/l1gtA8xNini4w0RQR0KuTy0UIa3zaQIXDwsQ"
    "9Lb7LhNL0nirsipiSUNq13LSRuM1jjhc3F2jN0eH7xo5slTcWOVOrFy1X2mZZom61YXKzG"
    "vZ6CG9S0CWT7hNOAHgLoShHgTVFuRbo0Db5uFJ+LecFunBFSGfmEJrmUB1mQTBgJ9qn6C7"
    "f376cH1poavT29vrL335Efy9Z9cfz5sIY/OwkYz6dQrCo+H7BFi4sYyrjiSwac5RPVKbPp"
    "IZ9oMp8YownBM3qxRROz1MQRWF8VEPnyGdzrC35Drhu7dcJ1y9k8E+P+W7e+AT8h59hTX5"
    "FUGTbx+83wDOnAZb44ScrEgd3fr7jEraUZVU/7yB1pIytpI5MKIu1PHWZXOGTGdu9z6L54"
    "OR640r9okmetChkiJ0WKEJHRpVyKhC3cnlN+HfFxI/kHti7QhCikxf2DoNlaCKEMLqfHpe"
    "ECFtLnRKDqqRhNT8S8USbvmSuL04u99RMGHF+08E2sb1qqy5cIilZNP1p6vRa007gIMCzH"
    "cGWX6yJ93qSUzk/oHtJVvbRW7+AwQd/mTTO/kyBs13kMuvIqfAoNvaWwo79aTNWxFvy7bn"
    "Mcadlsadw+KmkBkRUMrFXpIVmKDKCGLAybalN8RX2lUcPlxfX6Z0hg8XGTZfff704ZwbGU"
    "JZWCXv5ZW3xJZRd9rnSPfJ2NgF6KzJzNi9WpU+N1pUrXRbB6rKVW4XKFGwsrP9+ex9mekv"
    "O1ZZ/+7T+axAT5XXq5RTifDQH8cDFUIOwAQkKEQhCsBiQsOB8JIIBpyE0BFCLYTqZz7Mpw"
    "DrEeqDsgfzk2yDvpTNjQqiDdt8VaGGGtfoJrymRkXV5oyoUlH3vrz689357d2JWBPswbu5"
    "vf7H+dn9SbQmmjjFN1wSbSJAJgK0G25vI7hjAhI9E5BoWQHtbEBCjxQcoe+Wem2Td1V14t"
    "ou2wFxqTcWUJDSnSoew4o9r1WDC9XTWE83vtPuKKZyItWVQZLK+PCMD68TnK/w4cVb1/P8"
    "S7FLo2OzX9XDlFz2xmm3z047IRXO2/BnZ7WV1O0qdcXJDlyrp0CxGBR9QCPxV46NDr+XPT"
    "hRMHEgELx6Xl5tqUm74WzeZ2ssu6puatnsKldGoPynn6x3VPUi5Ah19iPExWTvEXh+l2Hd"
    "pOg26zLog8l3SFviJzVxnG263ozMqB80EksBqc4g09cjJL8xey/IT/I1aRrIg5Ggz0/hZh"
    "CPhcQay6Shz23zwI4h45q1OUrSdgbvYtXkii6gwR+g6E2xTd4jvlk5AAMc3uY/74f5DM24"
    "IoGwxxbEV8R767pfKZ0VM6UFdlxVAlJEYrKP1mQf6eG/u+NGy4V3GrYQzuvE6ftVSjHgZv"
    "cdr59oR6wQ2vZQOB48cgRat0jUBZsruh4NEJsPh4TrDa+WJPjeEvDdooJ66njzgAg/HnO5"
    "YjyeAwCyN0Y2X9cA0fB9QXB7yy9br3n/3nskEvIikK5E4zvUzncYSkhV9wiHa62a/0qWfF"
    "YLCHw6AmRwoZljz0Yh0C1/KnFE5gZX16Wm3kQn3LyC0kgzMf0w9NQs9DjxhOctf9BFDrnS"
    "8y3y+ymViEsg2lzRNj8o0JVIjJI+MduSHSpswh/oPMFMlObZxIFVuORHEJnJDtR8APULgl"
    "rbfpkpDu/oOUam2CnovljRMisi0Bix6JJyQwwNw97ytZFZjlUOKD6qHJvlOHdEmRSs7aZg"
    "QQl3SQLWLfYeS5wTSSKNW1AI5z58T+j+BjljltzAwVU6WAZk4TSd6Sq4/nxUxUyX95IHf5"
    "IOnV1fXnJNAj30zh56GZnNMGMAkV/bk5cj1NiL1zv1x9Q7ihDLh9gTNiQ3g5Gj2Hl0K0LL"
    "NM3hqm7/34W9jyt65iSJWmzL8Pn+rFdTCBenV6coWum7N1hcOsRuCa/XJ0WvqFtkOvHq8v"
    "z86gQR78E7v+P/QmI05EQH/N9L/m+jnkUqLXXKO+rkGupAyWxjIcTELcqALVlApnk5JK5n"
    "FKGLv//Cue464wln/MfT219PkI39xwfv7p939+efTlCCtO6qUFkU5WsiZ8NzUwPXat66ot"
    "B5+78CeJzQ6nKm3Nb8jqGRk2zeCqYU8WzgvBabk8P6wvQrWBrriopXdC069iMFq1N+/SzD"
    "7alTkNG+lt8RmYmj1OM3I/6TM2wwwxOEu+Z5uV/Jp2MfT08AwXQCeLEQ8WYW10BRpDmr7T"
    "TtiMPUc/RMPcczj9kX4x1P5ZjO7OaSThMbSWsn6RpxkNTiD1twF3SJ+xAS//zrLVmlpRYm"
    "Hqc7fndT8rn847+2GC+6pYIV2XiRuGxVxIv8aIBCvGgw92xXGBM+GHRhfzyHoTFXuj3IO5"
    "AVUgfoK7QV+CocHkx2l+CvCcfLvMtkQjAaEOgNKAySotBRa+81UaSORpFMdOPlFJjvdrpv"
    "v7y81Q4uWSeURszdfIOKkYvHtZrXxgTPalnbVv7UlTj1wNUnjn48HBLGDlx+7rns4Gf+U5"
    "5tdLfUodYY5D1jkLesrL8EM23L5scpg6hySZ+TzIB1Jkkfp8eutU7u6JQMqL0USF8shPqC"
    "vlWQEGcBSJjQ/8OWVniFHbZCxMubHpt6aCFkQ2R5sfkAYJrkokp85hZCFsfh97WDjW2inW"
    "2SFVmTYG/2GTrbLQKOTKKRPXjwd//vt9efb+QVCZ4Sg5RFt0Kosujux/Ob09v7T+dX9yeJ"
    "pZS83r+/PT9P3uxDR6Em8ctDlWyWw/JklsNcLktiTdZadmk6A+1RcwUmqmbhAKnL/QSRYX"
    "0t1ldge0RnXFoMdVEoIidmxySgCkORmHkatU4Gpt8Qf+owVoxDkRmwVqObpceu1eigBeYI"
    "A7ir8PoibogMJ4SdIKgi4BoXnzRjAsUCAP/qzIjr8IuvPCpvfC/UMyqrZBcTwH2lYnvlQ2"
    "QRUUHp3fZf+eA9eLd0waS+KOBooVnCwneCgIhGC/wKJORAyR5AaTgMuXT4KIogFjTO2cHy"
    "lYIY8jkDgW8revANlmGFRTTt1qug8muK9Rf+KqFbwhvE7ZlBFNNnu63SNVeCbKJlJqaBzv"
    "rl5fnpxxPRUwQ0wtNLUAOx++CdXV/dnwLwLRdNwLcWuPLp5vTqnydRuVET/XDDULi0AOpK"
    "UToz7SVzKyTjC8mcfuR/Ypv/9fkGnCNc/xcRf5DZ5fm9UN7hpHvwzv/75vqWi418A/yPB+"
    "/ik/zsTGdhX7wdp4YKF2qhN1IhVzqi1Vmp7F1dX3GB/PjgXX+54iaR+LeftMKOCoyv13zY"
    "DSRZv+HSvuTL8FhRVnKrfH307m28OcKHqpV294m/Ia/pR8dV/SZnacIttTnbU4Xf2FpasF"
    "7oZ/W9DAkq093PmLn6mLlFG/vzuXqTeFK3NnRVxmbOsvXMjQ2753H2LnpMpzYMVa4m90mN"
    "3DJncxZQqXP28j6Z5F2rwiEzFOPCH2upZf+JwTKVTpR9OEw812dogp8IqPrEhlw8jKBpCi"
    "A7HH9/gE65OTClT/xW6EBZMgsxh88r4aVw6ZhfdFwXBcR1hVukqBtl628vdJc4AZn2o44w"
    "Iu3GuEW0OZ6tCrdISnCqeVUpIp3Nbm3yq1rNXNObuccqzD0uZ+5xjrn8dxc5Icq5GxPsIX"
    "u3kuRaHqAvZnAXgvHa7A1cQX3sBwUwnRUTeEWic4E1YKMInUMqJ+js9lP/8uLqV656jKAB"
    "tvwFu5fAzBk+9qOUVVUZpIh0lwJ8TxlYu7y4u4dg3M3F2a/wdxMJvFGRwJtyCbzJScBh/S"
    "n/Mc6syFuwrvA3Sdli5e9uMi83W2ztk3/NnRAssh7Tk5SG6XX6lIuv3X/C7rxgrpdn3OcI"
    "n5V539Lec+EhzP/n+3gJ2w83NS2EoedFGIiHH4e+Spv7q9pWtPskfMfjb3eDoi4y1asmSW"
    "fWTI2Nyis5ndexu+R4NsxeB8GB/eFEcKH2uZCmNYyvx3jqBw3ZnqA0TFdnOgvzKBSrqaLh"
    "+xSb3Vg1ldAKhU+5iToZE5rpu3cAPZpPYj0KxS4CMj2bYM8jbi8fv0retapa24FvfpgYqI"
    "J2PhGKOfkBAKSjlgIQDQoIuAqm/BM3/YkvPAjQ/4tMT0CNB17aluhD4FF/irm6RWzRcGPk"
    "CNS8kojV1t+n0sgjFcQQH6BSzEK/96KL4Tv+TUwFWem6M+ErLTbBLTtIo+VRb6aviPbppG"
    "k5la3u5Dbzusa8LnHClXO3zPm2F+zdBnp54gytweY0leG1Gq9bjoNrlhO47SwD7T0FP273"
    "3NsTC+sT8cXvKbKv5D1rnXU1jYetta3gqWFF4yoQviDQVtmDlDyPiqZtkILH7RuBljGDic"
    "HJpZ2zAIIZ5aNlEh9g26MB4TYPQa9uX/9YUKrZ0jsNIqDWGmRFJWQk7UKNvvy0yNLtHWbd"
    "a5UmFq/Lu1i8zrWxMOZpO+Yp39fqm6crImOeNjZPS9z95WkMZW5+PYEDvxQchRZiNMTZDa"
    "BplLwPt/j5iMdYtXfUbhIZ9NHErgfQsaGwl2fq9lp9jCZHKri7AW0JUCjQFC9FSXbkZI4x"
    "JAYEnMmclzMuMoe/SziZubhf3R4dFTWm3swz15dWJHxqop2pqbLQaFc0bupd6wHGTb0rPU"
    "Ag2NVlfYJoW6zfz72mouA66nKdlkLdAtaomXa3BKBawJqYd6n61dvzu/vbi7P7HRWwgtZz"
    "R0gRolh8a60yxKJRaxWhLxPihYCtyMUsQC6lj1zNhVKNKOjO1RDHZwi7ImDP9V7RqMoPor"
    "Z5UCb66sO7ApVo408vVI6i2V4czDfKkS4bllGOjHKkBZN3ohw1gpc3sPKawsp3Qe3d00XV"
    "Ib13F0uqseK7W+AWEXa1QcUt0HwTN6t0XxGTtftONG69GzB0z5VHRw+Q8P6KAWNKmBzgBI"
    "y4I9G8FQsYWoGMIlBpIxV2OOEiAHjaBXa5ylvgLmz33bXcilFYJN9gIU2RHGaUaqNU67kx"
    "GqV6z2a8CfpqwHpx2NbmfZLKuHs3pPbGuWjP03tT2W/dEoOq7pucfhopv9e+M3a8WzIq0H"
    "1X96pUXypG9f1w2FrNF/BgHBs0SDKkvs3VSUj5g+QFkc8wJWjk00SWA3hiGVyWqONRhRb0"
    "WJjiR9BN+TU+ufJ67lbfVKjVsiULLYCULkO+BcT3sKui2Cadx0ax1U6xXUlYVatdUeyhSr"
    "v5PHdjObRiOSS3pBqMzpDtI6u3URpj7LTd2WniLK+XJJqk6QLMFSg6ojRQqCgi3C3UG8j9"
    "s6DtlPjh0CzLXcryCtsZCQhE8NTJDldZ7ckkjWZV5TsSBJI3WUU5ulOlJrPEGIXciBI0bf"
    "4UkbcputtCA1wr7Gf26vbt9+8TTchEh7IA5IvFpBgQrqQzMaAoWWLbr3tGtU7YfLOWyjXf"
    "cL+sbSi+kuucs14Q4puLnnF4wDmqthi3g4pZrvtCK7s622g0vhOp9qcszvmRkPOOohR2sy"
    "UaFJ79rBG9cYaPl3xllIQjU7erjpsYHrhOTFIqEYXNGcQxAAtE+lKY9JiIQ8IJZN3mkE65"
    "AgJcAC+LJ0KDosRbHAuiDYQoTymqX2jvxYV+G8GoGCSfb1vE7svq9D8AkSd127SX0E3ZLz"
    "+x0nJV1B5SRHto4W4ePtu0l9gic017iW17Z1Ibfo7Rt9h7LGZ0lk5nfvcu4VsyYWLIV8XW"
    "m0/GXGuB8tIhZkScqHg4BLOkiRmyIQllFOEkHTq7vrw8vT9HD72zh17XYFI014LT27pLC5"
    "Iaq/b1kGD/AH023GzaYX2uijtPDaCWV3QtItVGqmNnkWoBo7okdLcW27osgLdNhsdXuszx"
    "jsExd5/nHfEEHWp8AOriBgp74xa5gFZtcyvcP4lBCo4fn2I79rQ4EYIXOGEgqn6Azr/xB7"
    "hLCdc1QgQPJxLdy5Fu01CURa6dTT660HkTJwtIdVxwy/hnOuGf2Ud02d4ZtUlUQiwmsgju"
    "wLyXWWY+fgLXZKMgz+YTQcS/NUQQjddZBA11/K30rkzuSjXYnCHTmdu9Kwz+94RnQfbXcn"
    "wx/a0tORoOldbCYcViOMyvBuM+2Gg/lug71jYAEoTGADAGwM48YELnl4pLjqXliQ8Zsvbz"
    "H3r/bzT3hsA9NJg7buB47ADe9/97Ocb//keJCiPUdPkjokJPocVYgKEypQwyg+a+2s69+x"
    "yJoU+Ax/1GWAhpYoOJoB0mgh5G+12AC7G95XWrKjkwHqFgq7OAzCS+dmTlH6ALD818Cmxk"
    "Ih2CL1yfBRaoYbLXqcinmHNtCzodxVdH2HHnnKjIbt/Wawpt+KS/wtjxnbPjjRFpjMjdcH"
    "sbRmDLcU+9ObzhwKcxsDdnnTDCNZHAGRbYJhW58UmiPZyvhypdFA7Luygc5roocI1ngAcO"
    "Ny6WNWZuhspMYBOUN/6hffMPObZL+jZeFuzAFZZHgqYRS1uqKjwdBcQHcAR+YCwRfOO4qQ"
    "DAedgMCSyFgFLkUm/8XryDv4mEvRDaF4dP/jV3fNLEZVdAul9uO/Tq9lDqaV1w10X+gNpF"
    "0xnCfTp2d4v0k/LQpMRRF+wnmcDSMUmogv1kZqFOKO+3sNFBq/M7EvTyvsrUbavCZelHA/"
    "ssHKmE/GOTADtu2B9wSKczfrZY/A8v4KSAuEMXXnQdKtcx4pvXzOVT5AABvXA4AjWDYwa7"
    "UZbQzHem2BdZRMVAQG29WKX3O38V8WO8EvnJYP5o691Mi0vV0E5T7aGlvflcpHgl1JrsSS"
    "pz3tec9S+kuv+efOOKMN/WYcseRmoyfIh2+e9YqDWvYC34fxmRSXuQ3MQHSl9OFxRo42fd"
    "nFnZEadJhzgaLbrae32G0OC4bsi6i/j6fOsuNiDuE4/slkRUrbzMZNTSyoulUGHqJSWlYO"
    "8l54oKlJUznMTWF0YuGXPjaUT9qWgk4HjCHJt7AbehXt0eHn1/gK698NTlJtacEVEJYhNR"
    "9whziNOwAFqc8hNcMrygx0F7rzWN6DXe8qwKs65V1Iqsz34riGLXo6TOKkDbxKzF/GsIrz"
    "Kf+oqe+S2DWrSaMNRSvOSKk0gAIrHNSGQiucMwvBT4bq7bhP1bSinya8EYR+ONI0PBkRHK"
    "vd7uEpPoPMkv7q7R68O3b2W0T9R1Yk/RKs5wXYXp5TzPsjw86ut4MBIknXBi/P4fOIIsiW"
    "1mIfiyf/2xKraivq0aeN29f6JrABi7Sb7fYOaHcQgZh5BeHNWjaON64Z3JqF8vbyInblpV"
    "LVAWXn+YGKdQxBFFGrktuhCmKlROABQ3VNJyzZEJDNqEZSrd1VMFwIVNPfrBe/C+hPYwOP"
    "tDkOLBkh9AC+ERh+QSRiR8cewfYO9DJOghV3cBejMXJwV1uLQWxNjOXbCdhTuldj1Cmkpn"
    "SwJMaZjd0awFIPTUJG+k8W4DvHDGeUhqqb0rik5ovSJ0Z4XbyBItRM4h/8Z2h1TdjtXBd1"
    "7Z7Zp1UQSvFx8qGvPZGBXGqNCLo3oYFRFMf68cwb/SoIjR+1XNCRgbIeMzNCDEEyrLfAad"
    "vClEAqA1tzcWHYJY1CzIpcNHecGniyJTYlOPNXp+R/X83SK771YA+4Xr3lJ84Fpm1UEytd"
    "g8ZLr1nAV0KvPrtAmAdeS81bkUTo/DFnrh3OOivmzRnaqjVnRZDLBiY7bTsABuQLAPaSWc"
    "sODcLBlUiHxS2P1XfMGxQT/pxiFpWta2ElQ3TVR3VxuAx/VTdWMak6W7qSxdeUw9L0E3PB"
    "C7xX7llNx40umUjVusnazTTNSVEqFhgEWesMYtqGmczUX5N6JeVLpvoQmF0vAKo/95DzOm"
    "vsZ7S5UWYzDcYt3lWEV3OS7XXY7rAbit7TC2WVZvJfX48zZ7ih0qCeSwQiLRvaKeYnCvsq"
    "eYwYPbHh6c8cL0NhlEcgl+4u/r/0kHtRX2PK3O6ET3+JFIdWQ0QgsIUUh3ixO8l8Cz/NaY"
    "Kidq7MSs4m+n9S3aFZHO8hGZYyJjA+QSFU/pJo0KYwv43Ja11QGZqFpgiempkwn2ac6Zf0"
    "UDZ+QMcciPrEGWH2NVmGdTGN33ssMVrLWoKVCSNmwOhNGMH2/cwrL51uV9F6AF9gqTPBs9"
    "o9ABPWeyakD4Io3HWZutyaqw1faxb1ZDffRQLTRYERnMqqSwIGqfygki42fe1BEcbU3PO4"
    "I/h0/pmARUD9zEzEsduGend2enH893dN6uOWqVT9n65+sdnfLTjXNWlBqER2FYwnCAvjI6"
    "94fkK/JE07LFZMm/OR1QexmXOQQLZ0jijpWMj0M+wfwp+XN4y++qPK/lw3Mn9moADgyinD"
    "m/9dvYtn1+hwujBntXFHvI4J9UGPxTOYN/Kg7Em3wHk+/wHPfdClLVI2HBIB7QuWpX3N34"
    "60SumBO4tXaXNJXOU793D98S4TDnO2pmp0Wdm8DHqBEmiMdrvQx+oQsJr990BWwscsB1al"
    "rf7E1SaeyN1lI9zPK+bgA+TaX1vgIdovXcVhr1AzV9QDXtA5puBoIbtntNUG5AxprtcPsk"
    "Ypmg1rSpb4q4ncW8g5TJvRB0R7JEtq+YbEzdM0EOE+TQQAL7E+Q4c4n/2KuOdMgxlmK4oz"
    "+Mhyu11gFHis/tyVeOjQ6/l7o2IC3J7Ki4gDuEcjoREQeXjtF8BnmaGPFN24HnWZIA0I/n"
    "JL47pVNSlIrQ6ps3nFz+7GiH/kXMGzk2ygMZkeTqnSNJKnOQNHYb+GQKv7dgYiuYOCtSY8"
    "dqp/vqUVhdjouoAopYExBx5PhTS9QPiHKisDGbRCy0CacqyoJTI1JpycYFNuNzyOFfPtQz"
    "Qoz/vgmjaxtGrx2K6UQUpmkAchvuUUDsql21lCLaFqdzs73Xq8dmobmKCWEhWWdlSehUn9"
    "hosAzIwmG79FNnjpIkXWW1EiPYH076AflW4BUDMMUSoaXJ2lsgteV2Dn0tZNYVRvJrc2uC"
    "PvJtP4hEqSa3KjUBcBytKmzIWEu4vL76ezQ8CxiZxahf/ZAaosmQaQz/sxEFbRuclwhEea"
    "aXo6SuKPToAw6vLegD/p+/ClbIbxKHjY5SyEvMAuxmQOgC8OfjzvQCpzPO4iI9qwrJc0XU"
    "IoxnfKXGbnb6hB3xUnB2iJY91BMnko98/vuEFF1+3UXXN+dXz5bZBsE/O+KU70rp5tAnOG"
    "gczEoRm2CWbgZ9KvQys5sLOk1sBK2zoBMehPqCThO3kodg5Nw00+SJePMirPEKT1CCyCTO"
    "NfeACyb2h3PfJ96wVsO1Itp9MK3SzojXCq6I16WOiNdZf1DEtAFmzeZ7TGkmfeNsUdvmm1"
    "dBy49yD0KCZB+meNveg511u9GM7y04nAP+hqKgSoVPP6YwLFarpAhtxcGydgJYjtTs4k13"
    "8Ui/byCFHKmRQlMpQCt7uiRcC4RyodqSKCTfkjT2NbybRFyy5/xb1F8QGUIjgMbmVDYJoo"
    "5+n6U1mV2NBQE09QG3V0RmBWwmNzsxqfOyMCnaqRTt/AZQgv9WrIu2xl/N9B5V9uZUbwXu"
    "rhRFw91q7uZUagXuCv48m69RPzjoVdO5TVqVvYmjSYGxkTpnmKvE3Iz2q8DgtNli2KzE5k"
    "JbrzbEaRLQQiQr913Heyxw5n4IyX/+9Za4uCT3K8rGFk9KJGXviYrx11aT2wXTekXJ7fKO"
    "VZncvhqjkNwukeEOUJxyKgDgAAKHfycBD2ehRzILIEFLAMER/4n4RRnvz3iSSYPvsJFiIZ"
    "MGb9LgTRq8SYM3afAmDd6kwZs0eJMGb9LgTRq8SYPvatasSYN/IYI2afAvQ84Czrl2lmSa"
    "ah+U+iy+vRrAfRXCfQ4a3MUNOJ0iMoxWYjSskTo8jsbvIXs304M1zd6B4weTPuzeeSbDuV"
    "DM5DRV1ZnQPaZX8Bg2eVMKYEoBtOC7KQXYBxabUgAdsj1NKYAOUjDJz5oIgmF3HkgE3Lpy"
    "yJGaROimQhAt0eoLIElmmG/S//VnvEn/N+n/+rPXpP+b9H/tNuntpP+vlDjDXiX25rReFS"
    "aXNMk1DC5icFKrfVbKv8jQNyn/O035r4K1z3J1XQFAvybKfUiGBsSl3pjJBifhM97LPP5V"
    "U1yZ2D/znSn2l+jV7eu33xeVBGzkmYWt5hNVDtHvzLabNyUBWpYEOKwfyrhAClUJg2lCvZ"
    "MGNxEk2mAiIOT757ld4SrxW+5P/ON2p/zmUgDDY7J2SCJFty2+7utmkq9MrM//JJ3xgG/K"
    "DZU4hp+nrCcqGzsmB2U3SWoKFrcKLNhqNsHaDWriOtpA6c1VoyaMHwl2e3ldXlyu0uDtaI"
    "BK/S5lwrPJOYM9hkVNSmF1btm459feWuj3Hp+D4+gef4HoDck/5e7hqShRj6BWi4akM+WL"
    "Rsi/mRPO+mjIzJkRbr+mR+Vfa2qF9TQMTK2wqRU2tcKmVtjUCnc0lmVqhYuXhKkVNrXCpl"
    "bY1AqbWuE9LC00tcIvRNCmVvhlyDnyXqnax9F444TYuO2bdvPVXHIZarO56rzopH+2nvd1"
    "RaNtnLr3yfG46s9fEQjVP3RDJ/u66eWdzUqkUfu6AtI93Bw33L4uExipuwye17yuyc72zK"
    "UAuV7wnVEXFsPQpayxMZekbUXz08b317VTKBRVk5LjDKWpdW281CbY84hb57xJkLQXnzq9"
    "ucj7b6OL6Z3vywQHyAnQkP9Evu/5dD6enKDPFxbi49HD/OjHo7eKu19aPVeBPTkqRz05ym"
    "PK+HSAB47rBAUHfunkz1BpPPd7N8QfEi94L2hRgB+JzDoWxsJ3rNYZtDFf4YCMHa8+1EyK"
    "6iVDzZBvMzIE74rYhWszsoR86xzVxFYsYOgOs1z1YtuOjkADfaKBFAz0iQ5S4Fsy6/NJzR"
    "pAbuRpzZbUUAzTZb/poZAjNUJoKIRMfqu6CDKEpvyhsQgMEpMmgjAgQLtkfiKzvgbvE1Rm"
    "5jdmfgKxQp33CSIz6w0Ck0FgajrNtWSvQWDSDYEp0rifz9ubxJP2dHfImCcqEEGgSjyft3"
    "fRY/aUsUmNywAvtQ+8VOLIMhxW4nDefWeg7zbJ34RNoKKNtQ9H0E22VqARFHN25SB9PnOv"
    "F96+8zfnT66NerdlxIfy9u3Ju9Ya/Id+zT7uEdSazGmYYT9Ajocwgmc9F77tWc8shG+LEC"
    "6iH2mw27RxeQCNwW6rsWNtuTDTYLdtDLtNZ+ywfd1Mkh4nfqrVT6WIiUzMYFOu6+j0fZ6u"
    "GcFYdUwC6m6/eOapgLXpiIOno/quAoO3E9X9kuC0qpm4XKWsu9GAtUr6HZ2SAbWXaDGhaI"
    "qXaEC4JUMAElkAexA/r4Qr0hgQN2MhaGEhGBA3A+JmQNwMiJsBcetoOLw1zhsQNwPipqX/"
    "z4C4bdu/YkDcDPyMVoX/BsTthQjagLi9DDkbEDdtbF8D4vZSFp0BcdPDO2tA3AyIm+LOZk"
    "DcFI05A+LWlVPIgLhpsNQMiNvuQNxETm5JhLCc/2mqfQhopPl8+KMKo/moUk6LexlYFMe2"
    "XVKb1xkyw2wlZru4wbROERlGKzE6Kq+oncuRI9w/hm8lpQNUoDp8jsbvH3sPj5Xm83HFfD"
    "7OzWeuPHL9kuU5XB7fT5DsA5Pbju2HxbENkyuKqY0c6sthHkz7ZVXd5dtLmmof+N7CHg5M"
    "mxLbmRektFSzekVlWK3Mam6GzbAzLthXqpmdpDPsVmc39QJS5Ntfw+0VmWG2MrMD4tfeRC"
    "Iaw2YlNhuE6936B3dXimnYbwDG9ZCCARjXQQp/zr3HpgDjeVqzJRls666KwGBbayIIht15"
    "gOG71sdYzpKaDckAjHeQ+QZgvF3mV4CFGJxrg3OtCXsNzrXBue7w7mBwrg3OtTaKnTJva+"
    "JcrywQw2A1BmdNNgUmJxxPhstKXM676gzm9Q4xr3eAl9dVzpbC5e0Y6looFb/wfYP6y14e"
    "Ny9126rAz5OH9yQxcj3atYccvlkh4gUEoKGw7N99gPh0IX7wA/XcpYUWvhMExEMjn04TYN"
    "U2XvIHz6HYgCHsE4EwNefTRg50AoBi+fHQQh8PD4tQsdt794P34Ak2yrHAX9tCHg2QT0YE"
    "6q3gM6P8BTiQ6NuYv+SRkJkE4wYKUafF5FNEHS0K9Xx41WEpRHcOPRB+dP+RXwIC8QEQ+w"
    "wKn5YofClhqaaRpIj2sNZz85U20TKoN9NXRMZJaeKF3RUBHFn9Zp76HKnJX9iAFGqX/OVJ"
    "9y99cCsVUgFtOPEzhGb3aTzvY07WnfU5wj1UdbYy6evqk11QJXtnt+en9+cW+nT92zmiPv"
    "r54ur0Mmv0qbD8rQLDs7AIK3a/zdWsDbk5XHt7SVKZI7Xp1tIIIcSg/+kPDcII/3F2QSFo"
    "ZVbJikjjJdW757MLsRnxoB2b8P6IUw4NyIj6qqDpu8s32YkL83QYOE9OUOS+jG9ZFa5LnB"
    "yk0KNv5gLGiY2mOAiIf4BiuHvongeQSmw++JMMAwu6fQDwMAozHsAzGA7hE3xCCxqFbPzp"
    "zVqKOEx0ZxQeRjlLsS3C+n9Acw+fTIHeZ+lbxouopRfR9PIwvTxMLw/Ty8P08tBEyduI0m"
    "56eZheHqaXh+nlsSGhmF4exsmjlZPH9PJ4IYI2vTxehpyFVHISrvBChOP30AlRdeRFyuG7"
    "Urv3Xdb9YDs+GRabS+XsTRHtmMdX4ZTbCHPfKDD3TSlz3+RAPX2H+qFzWJW3SZqds/b2Ux"
    "gJ3QRzNxweZQEO5gWBnHLWrig0NvB71yOEUYDZ43v0kc9t5PDPno0gqRj+lo76tIO9bmrA"
    "oUpmwGF5YsBhbheJ/PhNTuEVqTmDNT6D+erxg2aaVpLUdM7QWcjEa6hMrwiNgHUWcCr8qn"
    "pwpoh2rJQcHhecmZ8cbx5AjcyEnybI8RD1+de10MIJJnBWTjFrclC+UUmhe1OeQfcml0A3"
    "c3E9IOaYQGOVRadwajb5oIZDO0uqt1t7E7vXBl3VMecaelcz5OYQ0fsQYcCbnJjLA6wrin"
    "3Yx1qPrcarowlca55Y4yRGLfOjDGyuXlIwsLk6SMGAheqUPW3Q+gxan3bsNWh9uqH1JbVB"
    "w9/1kEZqHN5p6coHzkb5c8sqWKIRlkIhS3+QGKwMwyPgZ7CHoqcgztwh8T12gEQy8erGBE"
    "MWMXIJ4NRQj5TD6zzzmQXFKyUQNlaijOePXIFLzBhnRWRAcPTRhCxkQHAMCI4GTN5NoXJ6"
    "d6pVJ54kNCLYlPmVrAh9nnaVLEDtmCRUVazMLEypV2end2enH893rF3dYD9whs4Mi99Qpm"
    "ElRylpWbMMgULp8Jwr21C3iwL8SBiCJ0CoM6khCZWJ0SkZUHuJCH8QJAsljFxR9fDq9m/H"
    "RbCG23hDoRaWXCLwzpzWZdQpLdUpc9js/LyH5VKb/QmibbF+PxeDOeZbPOaz01wn57WOuN"
    "CJVa2TW+psQoaPULt7CVm9eZUpfb9KWRpGI/tRgvB6NenaI0hWrgcU2RRqO5PqS4nqo0yl"
    "goiSmeyA1WAcRJpqNMUYDhWFRa2DN7TmFjpWAgw8rgAMPM4DBjqsb9OiuoB1mXgRlUnCq5"
    "GEJ7aaHKvLYc3C4fukjm+sWNzYOkbj1lAS3XesndHplBQ606I7lTphYsxaZfBLylm18GlA"
    "EB7QuQgrQvzhAJ3GvTD4gQN4iUuGIJqI4NH8kYCIB4d+WH8nYRVdOuY64fG7Ak2ynVeabh"
    "0d3Nqq9FATqDSByn2c8essrfKKgb2ytNouGDDAUb0XDRylzeTuWmUTsZ3Ggk7RmgI2ncXc"
    "NdwoI+iGgpZg5vV9OEkyo/SZQq3OSaHKjyYmt07RVT09aMk9wNSt7KBuZZfuyU/8//Lnl3"
    "gpowHWemdlf5oYq5roJ1r9iuw7FD6mNGOvZGhh6l3Cf2oy7/Tasq0K/2A0kxoU/yfojCZj"
    "8u46wfkK7SWxgT3vjE1Emzq2AmrULyYWv0m62+OkO2j9BklyN06RypK8W6WvBOG4/sxRVV"
    "Y8xGeYv0QT/i3RfBY1noueFGbSQQhFBjbpAsDZRORTlBKMMegm0HksRGsD6nDiAtZpQFwX"
    "OjQUlom2+Opa1aTkCTYWo1ppc55UqVYm9GpCr/s447UwHvSCY94N+8VpUJv5SSpjPGzIeJ"
    "AH87NV3POnjRkOOuq4yamnBinTtkWm17ayAXtsx+bDFQ0+zmeuM8Ti62Tth9TtKgPCo0Hf"
    "To1ca0HcL6jQ0UUbNoxAp4K/FhNnOOGfhYMT8F0Ydmypt3P9e4mwTxB/m+xyzb/sCfrq0g"
    "Vn7VeoR3YJYzDYQ18nzngCl/MGRKtvLrQfIoM7pU3Kh8Ff4QOMIaHP2WIMiZ0bEqv1oT7R"
    "VzTGjGisx0bbUS3OJ4gM6/cu+rCnrK+wIHTzkWsZeChzku+28OgOPxH7N4csCjTc1b0q9Z"
    "bBqP5TNEwhlD9y3AAwdcC9jMO2JKKdl1ymzEJzT1wSQfyTyE9N/O/4LRgX9Sv+jkFpOmcs"
    "10+JF3YBY1ytIHZRXkBr7y3Ua8WT4C5L9BYUXeP7gu15kMXEQIf15fNNsZKmii6r3zGSad"
    "Mvsrr53r0IAdkkbRIKKzG7ynaj/Yp/azA+Gq8z1xuaFodKgAWHFYAFh3nAguQ2VYPNGbI9"
    "5PaRErePKrh9VAgPEe71+e18DUDEis5ARNTq0+QFhc7afzBawuwESbbYwRkG6H8RQPToM7"
    "97UvexECPYH074v9QPrJXiM3M8j9gWmvJt/gQRDM4+hoauw38jQ2Ou4vH9Xm2zrxDZP+6u"
    "r1Iiy5X1ZSv4rHT1AzzgQ1qaovbPFPqZQj9TGPTswqD5zG4u6TSxkbTWkhbGaG3nWZLKeM"
    "825T2LHQPGfVbhPkvOPY38Z+Aeu/HJiPgEhJN3omUGWBWeNPCh9WfpsWvdab/QBTfKZ1yB"
    "oR5yKX0UXT8wCp0L74W7S0DtiOCthSacQDiyBBiPTQkT6NYQ1IUIrgjsUnBbLRxW0Iikhf"
    "dVhoUjp4mJ/2qzt1kv0i2mTez3BVivYJYmrFWbeMwJltxs5XsyYs6/+U3IPIENFDzzAzJ2"
    "PLERnUi8sAUkqizAop1QRryuGLI7iXDqlUamhYbWanxTL/53O7p5EZBpSXAzvlWlkYlEJP"
    "XQ5heIBkbAhC70XQuoG6bJJXLn6IzPAHtVh8OoHOIEUj3in6GpGwzgmpRfhKe4tfeop+Sl"
    "0BONIqbDFlaliJlEPFPRs48zPgHh0sRrabyVHfBWmky/F6kJ6yaBjuvCHjSwO/82JNEPz6"
    "nEmRGVmrEY2yepwQq5fzM+Gwhk0yHywxQ7LuLbAN8puFFPIfHOpvyiF6bouS635F264Apr"
    "UTrfcx5VqOZGis4Tduf5fDyj12qp19ZVabugzfZufuEnqYXOP51eXMJs/njN/7pSc1ulNd"
    "y3Cgpu9mhf6bdvs+qtXBo12B0TaM3vK+pPseswSIERXkLseUTgXITFcNgnTbh/dHysYmAc"
    "H5dbGHBPBTS82+2ZeqcAOSJctPD9bG2Y7dGgXmppOL4RszWDLmyBvTIdrV8XBz9DpvXM/h"
    "LFHsTEtmQsgs/1KcEeE2UF4MmDeWMhmTH77PDEVuDzuXbVNDUoSWpMba1NbSmqBtDEGUJj"
    "cm/K5I4Ya8zuddjE6RmoE5TEf82J4GTW4pbXrQo7+1/xiLXG9Q2hM5cgPKXeGFJspvKoGd"
    "IpYQCEG9eoIToPDtDXmU+eHDpnAqIBUnJWAXIRVMrb3Ft5w/q2Xcby1tLyNlVXL6fqarfT"
    "Pc1rpaDdYUXU7jAftpvyvYfW8iOtKHSez73z386vLv9poQ//7F/ffjy/BW8S//vy+vRjEx"
    "v7JwXW/1TK+J+ybAfnrOP1IfuAFWzlVdVuWdIWC94aGYHicONG33QA8KqAlxQehGEvS/FD"
    "wOEEHxbUf0RDzNluY1+ksD3bJtxguVxH6qu2fwBvrMSKf3kXFM3aVleGcJ+Y23L2QKSr1h"
    "ZBhtB05NmQ3RtNbWP3rrF7M3uAAjhlNGVbY61m81uVs5mlrZ1H4ZPQJnolfoXwrrXOu9Cf"
    "rgYqpLhS6M7t2cLgl7CQ4ikSIWfBlZyCoiFlqsK4fOwDMc159Nq9rQrvAAAM1NAQo+H7pM"
    "FsTD2Uy7TufE5S7RNbDczgHm8pFQphfAw8T2WJfe4dm/2qSkty2SvogrpldHapuGnHOiAw"
    "/XTASgrPk3erdEDx43Bi4Fod8CNeMmgsJPU4RqdElHY7DOEFXspSzJHjsyDObhA1So43dO"
    "c2pEAMlnDV8UX3oaFLh495lXFbLzHhJo13/0qFMsB+UGCyQupJiU4ZU1QlnXT3KCjiLSSR"
    "ZFutcLOrDtui8S+aaSbvb6t5f0ap1kSpNupfZ9W/828zcJrkNb/wRpXSR1ZD1AC7w/aQsR"
    "6G2SOx0Yj6B+jLBG5/9elCJvrAtwwxsQfEgUwh3wkC4pVAcm/qyUax03gHqlLsdD0LNhT4"
    "p4zIOcvpqZjhhD8XTfESjUjAbRtVYNXduL8MbkAruAEjqECqVdazothDBh+q5dNVpNPlGM"
    "yPklrsDcfrmz/XuwiY6FQRNXm2HfYovCGOF9XCEmYhn1+iU8U9JiWF10cKUnh9VCoFuJWp"
    "XXOCemKICXSe5L3Pom+IdFUJiQxAZ4FEr0dCZuo7/PYNL/he9U7aiMIktjQ9QgGgrh7PIw"
    "qNed77sAyIav+P3XR4NrjlL6RojVuzDn9cM0mniduR9A68HJ0VdM55tRv0lCk4TH7Gjjv3"
    "i6Jt6ftWFXKKGNkfJYYquGD4KSz9JFBC5ZPRXGIViOSpZZFnZT2BcZhorT+UO0y4aPPsr9"
    "LfdPeS7C7vPuKYulUYXm3PHOn1aipmX4QZIr6pCJcHSBC+R2Q6C5YnssBkQl2CwqmhRbUb"
    "NJirI4lovM52YUPnx7EKe4/LuXtcUN7GGD/W8vwth9hIkOwFi9uGyxgS1y2wtCsw2SOCLi"
    "Cyb4LtLYGogyOvfl3VisiEmjdV0FPoga0bag4V7fBZ3RKDckXPavbpBCC54nyp/ROKZa3x"
    "E41rFnyez1yK7cieAX1GPjeGNx+QIf92B+hCZgdCI2dwY6IxRXgUiBbPU+oFE8WQ9GbfZ+"
    "wujfcvq8LuCrDPRVYrehFT6KxDSYiyeNLyyUyh/Tn/7wx7DoSQoF8MX6ai9Qp/oSV6DJjm"
    "z9uTiIBDDLvPAxCAy3QKIrGAH9p2HxfotxVtnZJEXYiqhsAMAk/FF1CgYtNvNO03H0mtSh"
    "g49+bTnDbVweSB3tndbyeI/+fB+3J9++uH6+tfT1D014P329np7ccTJP5pIpQNg5m0HObT"
    "zdLbTZBvQrhiVpDBWm5nryieZWi3FGW9B2xQDPhqAouYrZqgidY9MhlSbkwbAA5tySSfub"
    "gAPaZcZNH4rghsimedlg+dASP5Dyr0m5Qf8Vk6rc+Wc+hJChhS49iMg3RiQDKEwjOC4l+j"
    "x4H/Jx3UdmOtaHTOJLkXxXuc89x6DgKIUihyfCcnDv9O2O03kUaWUmeZCJOQf2EicNnpPL"
    "DCGkshpigTQlcZzT2bNhJRhlBjCWmul0Uus2Y5ORlqk5SjW1KOqeXTMMBiavk6W8t3xh9w"
    "iZf8nO3lYyuJm1ZFbGUIX8JdjVsbW/mFLhAQCdsSI6jXEcCkLnZseeRTXzp8YQCoxDNnRl"
    "zHIydQn8dJuIbMjTaL/+VDPgn1LdFvi9OiAQ0mFjTeysdYWnyvibVovJVZFbEWbvIPa7n1"
    "YwKNXcu/8sdZ8WS2wmksQoZiHjsezPYm5uZblbDK2/KwytviRram7m/b0SuIrBGvQEeuSB"
    "RakXQhVajHyBD+ZHwNQTGXmO6QvSd2d7n236OJY9vEOwlvyA4TfMdWLFvbvcvMYX1+NA1J"
    "0aFRBWOeomsRwzy+0q5xs0EU8mgbrQ/YnCbcko2/r0d2Mg29QWJdgsgwvkuIlC+V8RX2dr"
    "SRPN/mvkk8qVNyUDW7M3tucVbjzmApu8nTtW3Gs5v18/l5S5XSbrvJz8TRtPus27/+D3gu"
    "1DQ="
)
