from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "role" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "name" VARCHAR(100) NOT NULL,
            "folded_name" VARCHAR(120) NOT NULL UNIQUE,
            "code" VARCHAR(20) UNIQUE,
            "flags" TEXT NOT NULL /* Names of trato.access.levels.Flag */,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL
        ) /* A bundle of rights that is given to people. `code` names the roles that every installation begins with. */;
        CREATE TABLE IF NOT EXISTS "role_assignment" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "subject_type" VARCHAR(15) NOT NULL /* USER: user\\nUSER_GROUP: user_group\\nPROJECT_GROUP: project_group\\nDEPARTMENT: department\\nDEPARTMENT_TREE: department_tree */,
            "subject_id" BIGINT NOT NULL,
            "role_id" BIGINT NOT NULL REFERENCES "role" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_role_assign_role_id_56e42c" UNIQUE ("role_id", "subject_type", "subject_id")
        ) /* Somebody holds a role: a user, or everyone of a group or department. */;
        CREATE INDEX IF NOT EXISTS "idx_role_assign_subject_7151ef" ON "role_assignment" ("subject_type", "subject_id");
        CREATE TABLE IF NOT EXISTS "role_permission" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "object" VARCHAR(7) NOT NULL /* LEAD: lead\\nDEAL: deal\\nCONTACT: contact\\nCOMPANY: company */,
            "op" VARCHAR(6) NOT NULL /* READ: read\\nADD: add\\nUPDATE: update\\nDELETE: delete\\nEXPORT: export\\nIMPORT: import */,
            "level" SMALLINT NOT NULL /* NONE: 0\\nOWN: 1\\nOWN_DEPARTMENT: 2\\nDEPARTMENT_TREE: 3\\nOPEN: 4\\nALL: 5 */,
            "pipeline_id" BIGINT REFERENCES "pipeline" ("id") ON DELETE CASCADE,
            "role_id" BIGINT NOT NULL REFERENCES "role" ("id") ON DELETE CASCADE,
            "stage_id" BIGINT REFERENCES "stage" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_role_permis_role_id_95c28f" UNIQUE ("role_id", "object", "pipeline_id", "stage_id", "op")
        ) /* How far a right reaches: on one stage, on a pipeline (no stage), or on the whole object (neither). */;
        CREATE INDEX IF NOT EXISTS "idx_role_permis_stage_i_7d4a5c" ON "role_permission" ("stage_id");
        INSERT INTO "role" ("name", "folded_name", "code", "flags", "version", "created_at")
            SELECT first."name", lower(first."name"), first."code", first."flags", 1, (SELECT MIN("created_at") FROM "user")
            FROM (SELECT 'Administrator' AS "name", 'administrator' AS "code", '["catalogue_edit", "channels", "forms", "mass_mail", "processes", "recycle_bin", "reports", "settings"]' AS "flags"
                UNION ALL SELECT 'Chief executive', 'chief', '["mass_mail", "recycle_bin", "reports"]'
                UNION ALL SELECT 'Head of department', 'head', '["reports"]'
                UNION ALL SELECT 'Manager', 'manager', '[]') AS first
            WHERE EXISTS (SELECT 1 FROM "user");
        INSERT INTO "role_permission" ("role_id", "object", "op", "level")
            SELECT "role"."id", kind."object", allowed."op",
                CASE "role"."code" WHEN 'manager' THEN 1 WHEN 'head' THEN 3 ELSE 5 END
            FROM "role" CROSS JOIN (SELECT 'lead' AS "object" UNION ALL SELECT 'deal' UNION ALL SELECT 'contact'
                UNION ALL SELECT 'company') AS kind
            CROSS JOIN (SELECT 'read' AS "op" UNION ALL SELECT 'add' UNION ALL SELECT 'update' UNION ALL SELECT 'delete'
                UNION ALL SELECT 'export' UNION ALL SELECT 'import') AS allowed;
        INSERT INTO "role_assignment" ("role_id", "subject_type", "subject_id")
            SELECT "role"."id", 'user', "user"."id" FROM "user" JOIN "role" ON "role"."code" = CASE
                WHEN "user"."is_admin" THEN 'administrator' WHEN "user"."access_level" = 'all' THEN 'chief'
                WHEN "user"."access_level" = 'own' THEN 'manager' END;
        ALTER TABLE "user" DROP COLUMN "access_level";"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXtz2ziS/yoo/TNJlcYV23nMOldXpTjKxDuO7ZOdze7FUwpFQhLXFKElqCjavXz36w"
    "ZIiW+RtB6gjKqZikWi+egGgX7++j8t3zN8dnTu2NT1r6cUftnMbZ2R/7RcY0Lhj5wRbdIy"
    "ptPlefztGwNHUJhibJ/FBg84DDR9OD80HE7hkEW56dnT4IatuzElhsvn1COG41HDWpCR/Z"
    "26xGfEIPKav3DyQBdtwhnxx4YPxz3qezCQ+pzY8Htk2C6xXe4DPWFDGMCpyVwLxpnMs8iz"
    "3svnR/g8FjPhgWx3tPtbz1z7XzPa9xmQjqkHD/D1a2vGqde3LTy/ZB/+/vNPOGK7Fv1BOY"
    "7En9OH/tCmjhUTk6QVx/v+YiqOvbNHF67/QYzFdx70TebMJu5q/HThj5m7JLBdH4+OqIui"
    "o3gH35uhsNyZ4wTyDeUn32M1RD5lhMaiQ2PmoMiRWj7A6lir37+6vuvfdu/6/VZqOoQUET"
    "EFh4CnOJXgUblgwAgf4de/nJycnr45eXH6+rdXL9+8efXbi99grHje9Kk3P+XDrLglLyV4"
    "dvH7xdUdPhCD+SonNB74KWgM35BUQhgr7kfEV14EEaL1cgi5XiSI8MBKEqtv7cBEsWJ97H"
    "NJ8f98bHjZ3E/SJUQAL9ZEEUyMH32HuiN/DD+PX7woYO/fOr3zj53eMxj1PM7kq+DUiTwX"
    "5/d36g2q8Dkcf4j8PSnF35MC/p6k+Cs3ojSH/8qZm83hFUWCx5Zt+uT/iGPzMstJsGqrwu"
    "oCzv719voKrzzh/F9OlKHPPnX+nuT1+eX1O8Ebxv2RJ64iLiAOAr3ti3F33b8nVxbDT0vh"
    "s2++Bxb69oTmCMPPEkRAchT+0cCpXyCPu4tP3du7zqebmFDed+66eOZEHF0kjj57nRDU8i"
    "Lky8XdR4I/yf9eX3WTsluOu/vfFj6TMfNZ32XzvmFFeRIeDg/9RM1p+BDZvfHAwDAf5oZn"
    "9VNn2AnLG5s+NTmZJI8YrjESQkJu4nNKPboLaqWfoV/L40VaNV2OWKtKX7sUlFQQplRVx3"
    "BNmGuogr76S5v0Xh8/PyIXLmgf/q/MdRZnoKuC7Ecj0H89OgS1hIM6vCDm2HBHlAxmPlyH"
    "wotMBhSnCGq330AkNt7vW1qd3v3tM1RqrTero6zl682hGKvJIEpVS3NObnXbkETr2rNgRs"
    "NkNdlkYvtvyY1cxW7/55LgvG8T+At2HyJmvJxXasntiW2FrS9jsPnBlp8bPLDaaUmpNH1z"
    "jMqamebM86jVryX0BHUDpR/uV20yH9vmGPYiYk+mzPPJxFgQTn10C+GONDWkXv20pgdoHq"
    "y6ryNKtZElOz0JDnX3TLJe/EoxP98Aj1OpbIa3ruAhieFLvTFcHqpa5SevXpWwymFUrlUu"
    "ziW8TKCMutSp5GBakajM9Jq+j1KujwLPR9rxsYwXVHTkJem2xeydri8xXp+elOD16Ukur/"
    "GUQk5TxRxNO/CZPsCrVWFzOP4A143XZdj7Op+7r1PMBRNq0q/K4RjRAbJ588uz4Fhlb8mK"
    "SIe4aut9govfqcczPSXFzI+QbUnv3ocATo5fvnn52+nrl0u+L48UsTuHtb7tO5VU6jiVys"
    "tH6w6fUl2degSXSTE+P9QVIXlUrGtX3P+PeLEz8pU5Vpu4dP7nz0d7DHYU/ZoanjGpJJwV"
    "RSNkc4OPS31YH9FJiw4dDrotdU0afCtwBJOBqPcLJw7Mu5kxomRiPFBB8A21h29NkeaADp"
    "mXscblS3NF0YCocqvHZj7Ghh7oghP56EKAcsFoipSMoV8x9B8SNE5G4skbIqIKoeOVLPls"
    "8E9q+hkr6LuA8sMfPeoYOYGsSFj4Vl5JnaWzas7A6mgw2X5uO8L+EdbtVk6UXZxrr4u098"
    "fhsFKZq8yFzYLN5c7BDZjgY/g1NDwirgbz3QtD2BhZGHpsQuZj+EE4Mx8whxSDCx6dOsai"
    "TQzXCoIPY/iCmbfAeDonNs/OXd3lzTccan90nL3MV6BCoP2RFotyIfRaS82L7fJ4x2b50G"
    "EsY7cuYvuSRPO8Hs/plJnjKqb6kkBlK32vcQGFEuNCTSdn544oQms2bx4ZuXb/7mDYn+KW"
    "yDgVLhLHhh2VwybKhYYqrnkGg8Dwm7tyh6QGbJC48do+bI1kwGZwEB40tUFv/OqZ9SMxf3"
    "bE6yqzBpNVJF8DNoUFJjozTrnMOB3V0FGNQ5zxka08XIIq8T5KpZlfifmpjT4hi7QgPjCP"
    "2iP3D7oQwriABzdcM8spmMhib5gM8vwUcNgz5su9MTb54OUt6lDpKDrv3J533ndbP/eiO5"
    "2DWQ8PZhtOhuYUOVmkN5nxYaVqDDgFKp9wNqEDZi3ImMHDvhXJzUKdGRt8jOrLA536R+Tb"
    "0JjYzuIb+SezXU4Mx5EOC1RzOMyyX22XODRbidr63XQFgcILV5GelK8idd3ZJLVsNS7Npn"
    "Xbvb29uL46g/nPMZJ/73bOz+HYGTFMEw7du73uh1739uMZVs94lI9hxM0FnJ7a9+7F1d8u"
    "7rpgXbjfQWvBsXAfHMlpydzluAZWJMBQAXuTq3+9SapfPnugbh+/3CpqbpxqM9LbSgnI7c"
    "fOryevXrfJmP4wLGraE7m8Vk6aelkmaeplftLUyyTj5epYhekrCp1guT7BsmqS9u7Ts1ut"
    "nbB2K/mUhmXBCpYRWivIgl+R7JXHGavEFxGKCeqOHIP7WBFmiTBNncXiZZlUnZf5mTovU4"
    "k6oHRmWQcFzA4JVGM1RssGHptzrMzzYIuctgnCtoD6OGeexevw+7TUDD8tmOGn6RnOTTat"
    "lhq1omhCLsAXgaHjEtBUiNjORQjSYm+JCxr6mdDXUSpT6sEb48lyolEgh8Nx2JyCQefZI7"
    "A8qogwg7QJsryBz51L6wqFCItXTLJLkboLWRXeIGGCxYnsrVcKGSduTiVkVbfJQZQ14r7b"
    "x323nqyT5BuQtmKZ14ckbPpjasPl6ok6TqwFrbKgPfodtqCa33ScWAtaZUGrCsB3mA7Zgk"
    "gS8vTxgaTPwVWaJYCyYaTIvFMoivSeTg3Pn2TjU0VOtguiSFZ82PrUG4Ljw/oLk02miPz0"
    "rPfm9fMjsronJ0PmTQROFKVvyTfOPP8bQXwWDw0PTKyZ2/5YFnEghgAQAllGMs7276cjSQ"
    "ovXO2CSJL6Ltud+cO34rQdMscCbaoqmxNkKnO79VlcnxgTJsDv8taJOl7GrWCN4rqWlkXu"
    "ehMOP6S8m41VElevz35saXYtjh43hJ3a8/ZUTDe5JlY23mJkGlJsM9bban96nP0WNxcaJY"
    "eyRlxs/sXMuB58Er2L87u923GfKJb8tYqsuWBIu5RN15+sRq817b6MGcZUHzgGWGU94epK"
    "XIRd0faSZYmBRTY5IlidKQsW5c04Fk4QB5tq2BkG3dbuklllETdvhatDN+hQZl1rFxh3Nl"
    "8W9CZEwBiIPScgG6FKCGIAZNvSG5ZHdqs4vLu+vozpDO8uEmy++vzpXReMjOfxuGlaeYss"
    "GVWnfYr0kIyNHVdYaKe4ImpVfN/YoWql2ndQVrlKrQI5ClZytuvIQ73Iw55V1t89Nptm6K"
    "nyeJFyOqVs6tD+aDmwRMgBmUAEhcgBJFOPYbFwcEgEA86IvLBQC7HQBPu9gaJAQn1Q4md8"
    "lxA2C6GCZkUbtnmrTA11WQ4R8ZpqFVWZPaJIRT34SpbPt93e7Zn4Jvi9e9O7/mv3/O4s/C"
    "bqOMU3XI2iI0A6ArQfbm8juKMDEi0dkNixAtrYgIQaIDhC38312kbPltWJK7tsB9Rh7ohj"
    "jxvpThWXyQCeWzc4Uz1d6unad9ocxVROpKoyiFJpH5724TWC8wU+vOXS9Tj/0tKl0bDZX9"
    "bDFP3stdPukJ12QipOAGCc1lZip4vUFTs5sBLg7jPbIsfPiTFgok8sAtVGrleMl1uCVsPd"
    "KgZ3OzA47YsWk65ZCb8iRaiyH6F1cXtNXp4cv3mL8JDeAlNKZ67AgoSrM4K4zNSSpet1HG"
    "enZSrW8+vVU3mk1O/Dql8PzSWT+PAai20ewyVgXC2HRIy2MaVtskcrZlOzuYuREQOhyy36"
    "lsDHYSPCV3AaXu/X2ZRMsWOH4fI59UpCOzTdjxHPwpiwDLuhKOElJNHZLmuyXdTwF92Ckn"
    "zhdnyfTqZZVVvx80VKGELi9W0XFoTV2DLAycF49ABh8xxPwkBYoFi5zCd8ZpoU9qlnC+o/"
    "bwtkPqysIhPbnflU+I24A4rYaIbYZu6IWPBdk2e94+eZOMpbvdl6Te9r64EKzcHwNWyyor"
    "6qQEJldY9guNKqIFjBMKsFuiUbIuif0AQRJTzAtIKrUltkCoB6KDXDOjrh5hWUWprJLkMk"
    "e7D2G6tZqLHjCU9PeqMLHUC5+1voZypVkiwxp1JFwrBRkCuRiCN9MFZbgs9aFC5of8eZeC"
    "ZIwr45D5ROuYCxEj3YM4Io276ZLkZu6D5GJ4Zdqdv8kkBhONRLBoYYMQ1eswdpmQ0KRhX0"
    "IE1tUTrlZ7spP1gynJPw0zPchxznRJRIYbRZ4UzG52wTmaPUlgs4uuYGC5/O7bozfSPddh"
    "Mbf5SOnF9fXoImQe5b5/etVOdXzhENs7InL0WosBev1fFGzD0JwQlNwxU2JJjBxHb3KLQE"
    "Pjaouv1/wxNWEUOMaIcIrJ/vzlsVhXDRueqQ8Evfv8HiMNNwcni9Pgl3Rb1DplO3Ks+7V2"
    "eEuvdu9xb+xURczMH14d9L+LcWPHkZ9Ox88OwUdjaWaNYWwpJ4hzLgC+7TSVoOkeMJReji"
    "94/AdccejYHx7zu9P86IZXgP9+7tP27vup/OSIS06ldR5qPI/yZSNjyYGkZGiL4A/HlJof"
    "Lyf4VwLIHVZU/A1vyFk6HtwHURsQUDwmhKUddCziuxONm8L0y/jE9jXRHrim6Hjv1QwWqU"
    "Xz/JcGtiZ3VWXcfvkEzHUarxm1Pvu23WmOERwn3zPN+v5LGRZ0yw1SO6cyU6Nm+DBkpCzb"
    "ncSrMbcej6gZauH3jkNvtkvOOxnMapVV/ScWItaeUkXSEOEvv4g+56GQ0h3gXEH/7o0VUa"
    "ZGaia7yZXzMln8p3/bnFeFGPCVYk40XicLsgXuSFA0rEiwYz13KEMeGhQRe0wrA5GYHS7W"
    "LegazIOSLfTGbRb8LhIXs/422C8TLPL5qASgYU24AIgyQrdLSz++ooUkOjSDq68XQKmvc7"
    "3bdfzoxLWBUmh+M34oRSiLmb74E+dIxRpT5VS4JHdafaVf7Uldj10NUntn7ZNfXIgX3P4U"
    "cf4FUebXTvqBmVNshb2iDfsbL+FMy0LZsfHY5R5Zy+GokB60ySvhEfu9Y6uY11Sw+gpc7g"
    "X0yIayMoldD/sSIOk0tXWFUrBLa06bGpi2ZCBISWF58NEBZIflSR32AhJHEDvq4drG0T5W"
    "yTpMjqBHuT11DZbhHwVxL96t7Fv/u/964/38gjEqxjCYoVngqgscKz77s3nd7dp+7V3Vnk"
    "U4oe79/1ut3oyT52sKkTvzwuk81ynJ/McpzKZYl8k5U+uzidhpKo+AVGmuHhBlKV+xEizf"
    "pKrC/Akgj3uLgYqqIehE7MhkmgLOxBZOYp1CUNmX5DvYnNeTbuQWLAWo1uGh+7VqP7yOZw"
    "CsFEhdeXgCFijik/I1hFABoXTJoRxWIBhBu1p9Sx4eAzl8kTz4V6xmSV7HyMOKNMLK8wRB"
    "YRZZTebf+W9+6922NzLvVFAX+K4Pxzz/Z9KoD94Qgm5GDJHkI32Jw4zHwQRRBztszZMeQt"
    "BTHmc/oCT1X0fBssggqLcNqtV0HlY4rvL3groVviHcTpqUawUme5LdI1V4Kso2VGpoHK+u"
    "Vlt/P+TPSwQI2wc4lqoOHcu+fXV3cdBFoF0fiwtOCRTzedq3+cheVGdfTDDUOvsgxopZLS"
    "mSovmZ6QjCck03kPfxoW/PX5Bp0joP+LiD/K7LJ7J5R33Onu3e7fb657IDb6Y8o8kNrFJ/"
    "nbnkyDPmx7Tg0VLtRMb2SJXOmQVmWlsnV1fQUCeXHvXn+5ApNI/NuPWmEnGcbXKQy7wSTr"
    "lyDtS/gMX5WUlVwqT0/evF4ujvij6Eu7/QR3SGv64XZVvalWnHBLbbUOVOHXtpYSrBf6WX"
    "UvQ4RKd5PTZq46Zm7Wwv54rt5ErtSsBb0sYxN72XrmLg27x3H2NrxMoxaMslyNrpMKuWUu"
    "fDoBe8F1qdPKwKKMnG0XQVHCuL4ZGVgGLQJmAJygv2IBfgjJ0iYcroV+jwn8Av1bNh80EK"
    "+PTsAA4AQnjdUWOC4u8yaGY3NqCcCioS2qjjL7He7gfmWAkASjwqYj4gdG2tpk1YAmuMe/"
    "qY7A7VcxKuiJGBVi2bSqGJHKVrcy6VXh51Ftpq+ItClQ2xSoOrn1vK4wr78bzqxSRuaS4B"
    "DZuw30h8geWoHNcSrN63K8hlfPcmbms3lJoHCVe00GvyqzVrzKXyteZcIAZXqKc5wxwfDd"
    "bX0vtrvvPSppVY1URrShrgdYZ52JwBc73V5nY7HoyLItO7FB5sRYiEBKaNosI78DiiYM2E"
    "JTEIAN9xKmje2TZ72Tkyw42c1cMzN+nGkdtXXTI/VURW0caeNIASbrzlIHv9YUhEl0D6TG"
    "9kC69uyR7fboMEMjWp0rUoeYGNX3gmGleh/Zokc4NZmHuOCWbBCOeomJoFZDj03ahDNZ3i"
    "26YeBhmTYSuogxSW5iPFBEDCYM5lV2p6St3SlTb1qBnsU2UvrDp55rONmlH9muaK1VKalV"
    "rSRcVqVaURygPrV5Q1urrTtRW6NLUgVGJ8gOkdXb8M1pI2FvRoLcy7Mc0PnwAFGaRyEE7A"
    "gKFBUdEZsQKopj8EC9QTdQG+sGxIufyf4Lc9lyaDikHscqhKBEIak9FWq7WeLYIoaAGv7D"
    "ZcJRWlOO5iLldzWPDirhMvSYIdMbMAueH5HuDyAAAWLBii1RkIIZkuUcrEitEZKUXs80Ql"
    "KJrVsjJNVHl8F6M3mfZfDAoyNYMhGFDRueyH5dpkmR9XWEsw1IJeWjcttffjaGJmPz5TOm"
    "l/M14MURwn2DFzcKMFoDIm10CptCHZSbZAV1P0G2e0yw1n8NZ64pkStntuPbLj/C+/13K8"
    "X4r39mLOHnzJIAYfIl8C+h9bUJqPoTULFBEZx5Kmv4GtZqAwuThrUq33dYlDikDbll6UN+"
    "n+HliBImHPfpVCIChMbfEblwJY4+5RzLlyl8tB7326vW3wKQYCZA/iJHh4btzIAoy9bb1m"
    "0yYxyxCp6IlqvTQrS9qPri+cTsRbW4vR1MXYdV6u20JDhADm8Y0UIb15uzTDgFTcS3zQy7"
    "pCByHCU6wPl6XKbt3nF+373jVOM90HgGxsAG42JRYeYmqPQEzmltlZP6sLazVV4ChPYNad"
    "/Q7iaw5dC+ZSwyVuACyyNCozCUTKsz9KmHeWywYSwIPjHYgugCQjQ51+JEZL35jBGHuaO3"
    "4hZwIxoUMOxeGh7918z2aB1vXQbp4XjsyLPesVTRmuCp2ytKk6I77n4zsfcCr6KaJDaBr7"
    "LntOzzANcw7aE8XyEe5vooI6iIZbyUQ9ubyK7BAqE0QFnkIuIrs0cyfI7liHRaicLrSLvA"
    "Tejbfhb0Vb6xuiQ4QEN1Kzmh6C/JcRP2DPch38mydSdhara30lrN+oREMSHaRDo22xKpFd"
    "Q2Mlj4dG7zWpj+GxJEQtmJ0pHz68vLzl2X3LfO71spL47hmeO+T39kOMbu4GieHydGtrsP"
    "pLLcutj1xB9j0bBB5GODxcAeYFn3Q1E+WjkVimShcrqMUl5eX/0eDk9qrHHRRF+kgmgSZI"
    "eAhLBrzrMpsCdrry5yC62I1PYJtTrfDVvcFPPgwqZAbZFYK1uQguUmoIAJQuY++tvQ/iNV"
    "/UeNy0rZQxFsY5NSGt38XAu6nqClsV9T0HHiDQhaSTDVg5AzcHAG75YRESwoKI3QHIJSuI"
    "PEFzqZOmxBKXBx5lZJHEgTKhxq2Zv+4YGS6WbBFRbi8a+IDoinu+6EIJnYN2eeR12z0jqS"
    "RXt468lpidXkNHctOU2uJCHTBgavN9+XlHrS1530ASx3FV9KhOQQpviu/SihjThYVA6npk"
    "j1vK8770O9voYUUqRaCvW33CViZfUeRClajfO2oeyCCGvTMtFwb7GmOKlZmJNekL0F7Iy9"
    "ii03Zdmb2vFKcHe1PmvuFnM3tZNVTo2JVmiIxJC+Y7sPGerku4D8wx896hg5cbgw80VcKZ"
    "IA07Ckgjz2/9xqIpFgWisrkUieaRcmEq3GlOkkRD3O3COyDP+HSDNDeCaCt2+TBzpdtjKW"
    "ENqZPYLqX0mnHCmsXLSJTjnSKUc65UinHOmUI51ypFOOdMqRTjnSKUdPPUNBpxw9EUHrlK"
    "OnIWeBtVQdAyZGdQiK4Q7SjhDtujKnY0Sa0aUYjd9IFR6H4w+QvaW6XhwXtL04Tve9GNie"
    "P+7j6p1mMu4L2UyOUxXtCc1jegGPcZHXCSs6YUUp/uuElacrBZ2wohNW1JSDTlhRgr06Ya"
    "U5CSsiv0QnrOw1YaUIACfJ1XXpK/2KeDgBGRlQREvjGIYxSHCNtzILBT010VZKU8+eGN6C"
    "POudvs7s1b6Ra2bicUdydML31FDcyignbVLQoZ33AxlXDGXGCdUOZ27CfN1giFJ5UOMX25"
    "3ymwtOBttkZdM/RqctnboWZ7i3Ved/lE4jL27K1Ixsw4/T1CN5uQ2TQ2lbKDYFY6r6eef2"
    "vPO+28paajbB2g1q4ioa8fHFNZuz+TbQFrX699RwWmldXhwu0uCtcECZ7HPGhfsCOGO43B"
    "DovEfkekpdMh/bcPyb6TAuAujfUMfGJ3xLvsHgh2+EeZboh+sT2w0ALXHFbBPfphyzzG0r"
    "M099F/dcn9H+VbYlCuSOV8d/4ReM+5rEOY0ONSaIuSDrpf/UZoKSZoLOi9d58TovXufF67"
    "z4hrqvdV68zovXefE6L37va07T0mh1XvwTEbTOi38acg49E2VtrHC8NmQ3bj8JJxC3A3dp"
    "xU8uQa3brCv91UknXzUX3opG2dBn65Ptgu4Pt/CF7h/4MqNQm2q5+JISqYUomkF6gKvjhh"
    "FFo27uGp/B4/BE9/EtYP4QPjRpwtewv669O2rPeUM9k7q+7LtJfOOBygwvsY3+wivJZmNW"
    "9ICObLd6wVGM6ikXHNEfU2qi3SEifJUZmUO+dY4qYrpkMHQZKa3j1YnS7sQEVGVmNk4bDU"
    "RVp2osQanwkq9kiDka8Jx5WYZfvtq5othdqLNzc5GOmoUH01FOc2y4LnUwn8KE94Qd1mOz"
    "0bjk7ho3zssU+J7k1/eepMvUGed9jxo8KwxQUKgeJzuEoNgO4vl7zE1VawPeU2qqLgxWQA"
    "q6MFgFKSRy78rLIEGoE7V1bXbD5RDNOy0vgSiV/gg2Va2gC+N1Ybwa7NWF8SoUxmepLI/n"
    "7U3kSg1bpcsyOKGmlWCv2NAez9vb8DIHytjovl9mwd19jZhapv4GSsTK4GRsuUYsv11J9G"
    "x7TcVYv2LfkhCcQUbmpoYnKrIMgtd6LODDo66ZCfgQ1sSFL6nRHpTRuNtEoz1otIeDRHtQ"
    "GW3gUBeTqMUDu1p1N+6SSHtONuU5CXffx2mZYeF7wyRQ3uxczrwy8A4qImeoqbuvB87Yi+"
    "oujNGPNveZlwXZFjtdpLxLo28cGVlCe8fJRqjrUyxpNmRS3RGB2UI9/1fmOos2mXu271OX"
    "DD02iejelrGA684wa4ATw6OiMnoGs0YOtH1QxY9fHLfJ++PjTCV/V7e+d+9dwUQ5FrlrtY"
    "nLfOLRIcUET/zNGdzA8KUtYcBNHiidStMCKURiKJdXEan7JPAO4a2Ocw0ObV2osisVWReq"
    "KgiHKgkd4VVIBLhk9uuFF1OkOtVhA1Ko3PkmTXp4qW5b6cris5oTP0GoV5/a837JyaqzPk"
    "V4gIVcW5n0D/BqVRgdjleZv63zXrdz122TT9d/6xLmkQ8XV53LpM1RhuWvSzA8WQCwYvfr"
    "VO2cCcZY5eUlSqW31Np1onVqYTTghfpFMJzCy1lZ7QWKUuFWRAp/Uq07mF2ET6mLwc1VnS"
    "MZ0CHzymLN7c/VuxcHWsf07e9YyZp2ni1PtQscZ0Z0UBmsVAdrZSwyMXyfekdkiRKIsWis"
    "IeazwT+p6bfJfMwQa4sEeVoCrVQOgQk+Zl4mKupmr14G/zSdpWdz0fdBeLjkLDUskYykcU"
    "7VdGFpnFONc6pxTjXOqcY5VUST24hmrnFOK6ZQaZzTbXsgNc6p9gYo5Q3QOKdPRNAa5/Rp"
    "yFlIJSXhAks2GH+AhmzRlheqgm9ybac3SRN26cWp8/2sSPXXo/DXk/TcVauViJGqreorVi"
    "2x5FxNjTNBrmHYVP7I4FLIm5SY8x0XKwrts6jus1h9HXVgkdLECkcAlYw7aHgqtaSg4alU"
    "kILGRlIo80DD82h4HtXYq+F5VIPnieqCmr/rwU7KcXivWV/vgI3ydfOSv8IR7RI5YP1BZP"
    "D6XDBsPU0nsnLQcEl4FQQwMann8iMiQvSrE2MDY/PEoYaEL8nIANvMNTPRT/DC/TChW/wI"
    "OlmHGXBJOJSvK8ZgQ2yd/KVk8ldMrGXd5jGiA/Sdbx6GPPLBVJjpKyJdJlQ/lz+yClVif4"
    "JQi2BTVlY0afpxWlQ0R7thkiirSiVmoULgE+dsMqFuFmZceKZIazIjY9YqS19QoeFsQgfM"
    "WpC5x3xKjAGbCS0Hl8kj0lmiKiCyG8ybBWg28B/BS8MlMbcd0zIJwkMgJBwWSDhsRJ71Xr"
    "3JAJnYzS3LpNhnal5an9L6lMKrm9anDmzGR5b4iinxu8+FP6Do5dR2q2dcr4h0GobOotZZ"
    "1E1bSJqW0kItu7agY7Q6c0llMTctiVoLuqagZQl4dX9ZlEwr2DpDp3FSKPJZism9s7ival"
    "9CaW9ldA3QKQt7SFnYpyv4E/wvXz/HIxwOaK93DPcnkbElkFVmIH0J0Cv7fQSXyYJJKRqa"
    "GfuO+KqRVnf+UGfJbhf4YsOZVCPrO0KnNZnamgx+LJW5HyHSea0b0l4iC9jj9thIZK9hX0"
    "CF1LXIx7++i8Is0DpUUQtVzBWOfNIKaC0//x8Xr8CR"
)
