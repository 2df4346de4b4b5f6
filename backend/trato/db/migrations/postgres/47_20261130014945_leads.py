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
    "eJztfWtz20bS7l+Z4pfYVYwrki07K586VbKsbLSRJR9JjnffKEUPiSGJCMRwMaAZ7r7576"
    "d7BiBx5wDiZUBP1W4sAtMA2T2Xvj79304Y0JC/OPdc5oc3UwafXO53Tsl/Oz6dMPijZESX"
    "dOh0uryPn0Pa9yTFQI7t8dTgvoCBgxDuD6knGFxymBgE7jR6Yed+zAj1xZwFhHoBo86CjN"
    "yvzCchJ5SoZ34nyCNbdIngJBzTEK4HLAxgIAsFceHziLo+cX0RAj3hQxgg2ID7Dowb8MAh"
    "z25fPX+B38fhA/hCrj/a/atnvvvvGeuFHEjHLIAv8NtvnZlgQc918P6Sffj599/hius77E"
    "8mcCR+nD72hi7znJSYFK283gsXU3ntnTu69MOf5Fj8zf3egHuzib8aP12EY+4vCVw/xKsj"
    "5qPoGL4hDGYoLH/meZF8Y/mp37Eaor5lgsZhQzrzUORIrb7A6lqn17u+ue/dXdz3ep3cdI"
    "gpEmKKLgFPcSrBVxWSASP8Ct//7fj45cs3xz+8fP3jyas3b05+/OFHGCu/b/7Wm7/Ul1lx"
    "Sz1K8uzy75fX9/iFOMxXNaHxwl+ShoZUUUlhrLifEJ++CBJE6+UQc71KEPGFlSRWa+3ARL"
    "FifWq55Ph/PqZBMfezdBkRwA9rowgm9M+ex/xROIaPRz/8UMHeX89uz38+u30Go56nmXwd"
    "3TpW99L8/sqCfh0+x+MPkb/HWvw9ruDvcY6/6iDKc/gfgvvFHF5RZHjsuIOQ/C/xXKGznU"
    "S7timsruDsP+5urvHJEyH+7SUZ+uzD2T+zvD6/unknecNFOArkU+QD5EWgd0M57v7in9md"
    "hYpHVmtLWRI0muu74X/n7uez749PXqOKMkdFZk4FkV+8C59ZwJR64woy4JMpDdQPqrsyXr"
    "/SWBivX5WuC7yVEUaYl8SncPAe+Bm6E1YikLBoVUQkL+I/WrgPVXD3/vLDxd392YePqRXy"
    "/uz+Au8cy6uLzNVnrzOSWD6EfL68/5ngR/I/N9cX2YW0HHf/Px38TnQW8p7P5z3qJHkSX4"
    "4v/YVq7PAxoUrhhT4dPM5p4PRyd/gxLxubvzU5nmSvUJ+OpJCQm/g9lVFzATp+2MkbO+p6"
    "lYnDliPW2jU3Pi4pEKZaWGN4Jsw1tAdO/tYlt6+Pnr8glz6oguH33PcWp2A4gOxHIzBGAj"
    "YEHRGWp78ggzH1R4z0ZyE8h8EPmfQZThFcx19AJC6+70vettn96wvsm4wR81u0MNG+6RL4"
    "NAh5rAmn7zwCVfqqNYCMNIDiKVBPBkmqRiZQ9szchiQ6N4EDqwEmOpyIEzd8Sz6qHfDu/1"
    "0RXDNdAn+BGkHkanF1D8y9WEvfxDHa+TxmPjplULdR7hddNabtB2tS1nwwmAWgwPUaCT1D"
    "3ULpx2cdKrbuYAznGHEnUx6EZEIXRLAQ/Xt4mk2pMpC+remRPHX1t+wk1Ua27H1b9PvZhi"
    "UX5acc9yvsyxSVyQ6VzjV8SUJDpXTG+0NdK/L45ETDjIRRpXakvJfxF4Im6zOvlqtwRWIy"
    "0xt6sbScWBU+rLwLaxn5qemSzdJti9k7Vc9TvH55rMHrl8elvMZbBrm/TdvLt+/9jg1SXT"
    "bH4w9w33itw97X5dx9nWMu2FCTXl0Op4gOkM2b354lx2q7S1ZENljZWO+TXPzKAlHoKqlm"
    "foLsgBTv46NXb179+PL1qyXfl1eq2F3C2tANvVoqdZrK5O2jc4/f0lydegSPyTG+PGiZIH"
    "lS1HJX3P+v/GGn5DfuOV3is/nvfz3ZZbCjOOaUBnRSSzgrilbI5iN+XRbC/oheWvToCNBt"
    "mT+Igpl4BdO6WPCdIB7MuxkdMTKhj0wSfEHt4UtbpNlnQx4U7HHl0lxRtCA/oHPLZyEGlh"
    "7ZQhD11aUA1YbRFinRYVgziSMmaJ2M5DdviYhqxJ1XshSz/h9sEBbsoO8iyp9+uWUeLYlk"
    "JWLKd+pJ5myddRMOVlejyfbXtsPzP8O+3SkJ0ct73XVh+t44HqaVg8x9OCz4XJ0cgsIEH8"
    "OnIQ2IfBrM9yCOf2NoYRjwSZQ4I/jgEbOBMboQsKlHF11CfSeKPoxhBfNggcF4QVxRnIW8"
    "y5evj9PXirU/OdCuswpMiLQ/0WIxLobeaKv5Ybs83rFZPvQ4Lzitq9i+JLE8b8ZzNuWDcR"
    "1TfUlgspW+17iAQVl1saZTcnInFKE1h7dIjFx7fp9h3J/hkcgFky4Sz4UTVcAhKqSGKp95"
    "CoPA8Jv76oRkFA5IPHhdmfba5zO4CF80d0Bv/OmFlUApf3bC66pSDrP1QL9FbLKpccamxt"
    "moho1qHOKMTxzl8RZUi/dJKsv8WszPHfQZWeQF8RMPmDvyf2ELKYxL+OLUHxQ5BTMp8C2T"
    "QZmfAi4HdL48G1OTD368wzymHEXnZ3fnZ+8vOn/tRXf6B+8XqEx4tUpT+iO6r1WLQEPY86"
    "YhkTXMU5cNmCwF4sHjC4IuCHQ/uEqfAcaF47dKtfFHrh+504OZL0ueMfeZPPqo/XyBayXF"
    "B1t+n061Acz1UE71MWhkKqPVKktmKkuPbFFHTYqGb0ZB2krxwF1IA+krn7vhWMWmMDUSvn"
    "gEGSBwgCA+l1U6jUK6WolOxxWJTsf5RKe6ualtyEo1JtEJfuSsFneXBAfI3lc67H1Vzt5X"
    "+RLqYFQr3B2Pb0Ww+3Mc0YZTXx6c3Ht6bcuOoqIJZ47uzE+Q7G7udzpNhKI8PLTPZ2GXDH"
    "lApoxPPYYllUPXY9/BJk8NStpxiragtWVBTuE+1KQcaEex6mseklUGxLdV4rMXWJr1ct2E"
    "XvV5zJXqxByCNZk+73NncaryEDw+eNRcZ3txmEgW19WwUkQG74Xmlv5Epmie6eXVbiuK3b"
    "mojraldm0443ZpVudn8IU/m+QcTelzPSY2WaPtfD67vL+8/vspif548G8/XV/LK9EfD/57"
    "2LxPCf73wf/p7PLq4v0pUf8++Odn1+cXV/LS8s8my+FvGovhb6VL4W/ZhRDMCpIMyneeaL"
    "jBVvZlqJQrqXat/EcYguPoFsIkGZ8o9w/hXxHoz2fzJpLYfAWXx6iodRAsCQyu2ZLnM+Yi"
    "zQNERkCx4Ckto6EwneAbgjREHCo1QxDwHhYEM/kTCuzHcg9gls7YlJDOz3xO+DCEtUDJNO"
    "ADJgQsFVwU8zGYKGjCBFRXHBs+TgYBQ+40QytIE7cHrKBuYOMgzJKVG76+oFO07bFCJSZF"
    "IrCByCQb8dy0TviR0dZM+mni1oj/m1zlQ9d3xbippDPUVtQmi9rhfoEGW+VkiimMVZWMjJ"
    "smEgN4SAswTKpYviQ5oOrhHXN9wiY8KAhQl4eWVhRtqOuKwxg+Yw7qJ2TECfejCi+Ez0pY"
    "Om2JOcFg/O01ZLaiaIHMNnHe7EgSe4UF2k1U4szzIvzkkDiciW5kV8trA1hBffibPoItgO"
    "liZrg9YEUXFb9UFGLEBGb7nxYohCEF9jvJcGxXZuLwWYj9OQKmyjrrSuFEK+XmpCLl5qQQ"
    "Wb8mLshTIUEOOjyhqpGb+pNSxLvxJ+0y26/t1ocZpU7nAXOYH7rU6+SzdhM3u1XdktLDtH"
    "J41c5FBJ8wjHqTMYcv+1YlyKJLfUzFGHNRHtk0fEG+DOnE9RZfyB/c9QWh8RmFVUnCHfnf"
    "uz6BTbKw5mnrb9twFbLN1N2s7VORqVta0bQ++NuGwqbO3cXd3eXN9SnMf4Gn7IN/dn4O10"
    "4JHWDg5MG/vfjp9uLu51NEyof9bAwjPl7C7amLkd+ri+v3Z7enxB1Q78G/vP718v4CPvlf"
    "QUNGWngvUgqmiT2c1kCqBBrrH29KtY83Wd0j5KCU9nAl19EE01QGx4ejpiddMmZ/UocN3I"
    "nabvff10TtlnWYvqKw+KjrrRvz89jrJlg1ZO1W4FBBS4MdrCBYXgFivSLZK4+Lg3QBi/sG"
    "eFSE2NHBkSgrTTaLVzopbK/KM9he5RPYRoXFfRXMjglMYzVWfvUDPhfYWSOAI3PaJdg/E9"
    "TJOQ+cRkb5S60Z/rJihr/Mz3Ax4NN6yIYriha4D5XLl/oENBcij3OZteNwzKj1MXcd9HeU"
    "ypQF8IvxZlscv/DN+RxMeB64I7cooaeiICRP2gZZfoTlLpS1hUKEzSsl2aVI/YXqCNUiYd"
    "rkoEP25qTSIeHc7eG520zWWXKbOGCysNmfUxce10zUaWIraJMFHbCvcAQ1XNNpYitokwVt"
    "aif0w3TQVgDBIE/zUqiLA/Mpekq7BKCLApOYdwaBwJxj3z1/sOgUxJTiW92qiFJy0HrMPB"
    "KPV5YDnfCZHwHJjulXRp7dHr18rrBa+hRMiuVwV8igjoJcn3RJjLQO0wQvHhUg6G33XTaW"
    "ZPBW1a2IJQ24U8tJG483OOJweXdDXh0fvWnkyNJxY5U7sXLVfqVlmiXqVhsqM29Uo4f0Lo"
    "FZPtE24YaIuxCFeghWW7A/GwXaNg9PAt9yUqQHV4R8lhRGywSryxQIBv5U55Tc/evDu5ur"
    "Lrk+u729+dxTH9Hfe37z/qKJMDYPGyl4UKcgPB5+SICFG8u4akkCm+EcNSO16T2b0iCcML"
    "8Iwzlxs0oRddLDNFRRHB/38BnwyZT6C9AJ37wGnXD1ToH7/AR29zBg7C35gmvyC8Em3wF6"
    "vxGcOQ22BoRAVqSObv19ViVtqUpqft7AzpIytpI5MOQe1vHWZXOGzGRudz7J56OR648q9o"
    "kmetCRliJ0VKEJHVlVyKpC7cnlt+HfbyR+oPbE2hGEFJm5sHUGKkEVIYTV+fS0IELaXGiV"
    "HHQjCan5l4ol3MKSuL08v99TMGHF+w8M28Z1qqy5aEhXy6brTVaj15p2CAeFmO8Cs/xUT7"
    "rVk4TM/UPbS7W2i938Lwh2+FNN79TLBDbfIR5cJW6BQbe1txR26kmbtzLelm3PY407I407"
    "VyybQmZEwDmIvSQrMEGVEUQfyLalNyyv7FZxeHdzc5XSGd5dZth8/enDuwswMqSysEreyy"
    "tviS2j7rTPkR6SsbEP0FmbmbF/tSp9buxQtTJtHegqV7ldoETBys72p7P320x/2bPK+veA"
    "z6YFeqq6XqWcKoSH3mg5UCPkgEwgkkIWoiAsJjYciC7JYMBpBB0h1UKsfoZhAUdYj0gfVD"
    "2Yv6o26AvV3Kgg2rDNVxVqqMsa3YTX1KqoxpwRVSrqwZdXf7q7uL07lWtCPPgfb2/+cXF+"
    "fxqviSZO8Q2XRNsIkI0A7Yfb2wju2IBExwYkdqyAtjYgYUYKjtR3S722ybu6OnFtl22fed"
    "wfSShI5U6VjxHFnteqwYXq6VJPt77T9iimaiLVlUGSyvrwrA+vFZyv8OEtt66n+ZeWLo2W"
    "zX5dD1Ny2Vun3SE77aRUgLfRz85qK6nbVeqKmx24Vk/BYjEs+sBG4s9chxw9Vz04STh2MR"
    "C8el5ebalJu+Fs3idrLPuqbtqx2VWujGD5Ty9Z76jrRcgRmuxHWBaTvSXo+V1EdZOy26wn"
    "sA8m7JCOwk9q4jjbdL0Zm/IgbCSWAlKTQaZvhkR9Y/FWkp/ma9IMkIdgYQ9O4WYQj4XEBs"
    "ukoc9t88COEeOatTlK0rYG72LV5IrPscEfouhNqMPeEtisXIQBjm7Dz/t+NiVTUCQI9cWc"
    "BZp4b233K6WzYia8wI6rSkCKSWz20ZrsIzP8d3dgtFz6Z1EL4bxOnL5fpRQjbnbP9XuJds"
    "QaoW2fROPRI8ewdYtCXXBA0fV5SMRsMGCgNzxbsPB5V8J3ywrqievPQib9eMIDxXg0QwBk"
    "f0QcWNcI0fC8ILi95Zet17x/6zwyBXkRKlei9R0a5zuMJKSre0TDjVbNf2ELmNUSAp8PER"
    "lcaubUd0gEdAtPZa7M3AB1XWnqTXTCzSsojTQT2w/DTM3CjBNPet7yB13skCs932K/n1aJ"
    "uAKizRVtw0FBrmVilPKJOV3VocJh8ED3K85EZZ6NXVyFCziC2FR1oIYBPCgIam37ZbY4vK"
    "XnGJtQt6D7YkXLrJjAYMSiKw6GGBlEveVrI7Oc6BxQMKocm+Ukd0TZFKztpmBhCXdJAtYt"
    "9R9LnBNJIoNbUEjnPn5P7P6GOWNdtYGjq7S/CNncbTrTdXD9YVTFTFf3kgd/ko6c31xdgS"
    "ZBHjrnD52MzKZUCITIr+3JyxEa7MXrnAUj7h/HiOUD6ksbEsxg4mp2Ht2K0DJNc0DV7f2n"
    "sPdxRc+cJNEO2zJ8uj/v1BTC5dn1GYlX+v4NFo8PqFfC6/VJ0SvqHTKd+XV5fnF9Spj/4F"
    "/cwb+YGI050SH8ewX/NupZpNNSp7yjTq6hDpbMNhbCkniHMhALEbJJXg6J6xlF6PLvPwPX"
    "PXc0Bsa/P7v95ZQ4NHh88O/+dXd/8eGUJEjrrgqdRVG+JnI2PJgatFbz1hWFydv/NcLjRF"
    "aXOwFb8ztBhm6yeSuaUsx3kPNGbE6u6EnTr2BprCsqXtHt0LEfK1it8utnGe5M3IKM9rX8"
    "jslsHKUevwULvrqDBjM8Qbhvnpf7lQI+CujkFBFMx4gXixFv0QUNlMSas95Osxtx2HqOjq"
    "3neOIx+814x1M5plOnuaTTxFbSxkm6RhwktfijFtwFXeLeRcQ//XLLVmmphYnH6Y7f7ZR8"
    "Lv/4ry3Gi265ZEU2XiQvdyviRUE8QCNe1J/5jieNiQANuqg/nivICJRuH/MOVIXUC/IF2w"
    "p8kQ4PobpLwGui8SrvMpkQTPoMewNKg6QodLSz99ooUkujSDa68e0UmO93um+/vHynHVyy"
    "TiiDmLv5BhVDj45qNa9dEjypZe2u8qeu5amHrj559NPBgAnxwoNzzxMvfoKf8mSje0cdaq"
    "1B3rEG+Y6V9W/BTNuy+XEmMKpc0uckM2CdSdKj6bFrrZM7PmF97iwk0peIoL6wbxUmxHUR"
    "JEzq/1FLK7rCDlsh4uVNj009tBCyIba8xKyPME1qUSU+g4WQxXH4be1ga5sYZ5tkRdYk2J"
    "t9hsl2i4QjU2hkDz7+3fv77c2nj+qKAk9ZgpTFtyKosvju+4uPZ7f3Hy6u708TSyl5vXd/"
    "e3GRvNnDjkJN4pdHOtksR+XJLEe5XJbEmqy17NJ0Ftqj5gpMVM3iAVKX+wkiy/parK/A9o"
    "jPuLQY6qJQxE7MlklAF4YiMfMMap2MTP/IgokrRDEORWbAWo1umh67VqPDFphDiuCu0utL"
    "wBAZjJk4JVhFABoXTJoRw2IBhH91p8xz4eIzn6sbz6V6xlWV7HyMuK9cbq8wRBURFZTebf"
    "+VD/6Df8vnQumLEo4WmyXMAzcMmWy0AFcwIQdL9hBKwxXE44NHWQQx58ucHapeKYkxnzOU"
    "+LayB19/EVVYxNNuvQqqvqZcf9GvkrolvkHenlpEMXO22ypdcyXIJlpmYhqYrF9eXZy9P5"
    "U9RVAjPLtCNZB6D/75zfX9GQLfgmhC2FrwyoePZ9f/Oo3LjZrohxuGwuUFUFea0pkaL5lb"
    "KZlASubsPfxJHfjr00d0joD+LyP+KLOri3upvONJ9+Bf/PPjzS2Ijf2J+B8P/uUH9dmdTK"
    "O+eHtODZUu1EJvpEaudExrslLZub65BoH88ODffL4Gk0j+20taYccFxtdLGPYRk6xfgbSv"
    "YBmeaMpKbZUvj9+8Xm6O+KFqpd19gDfkNf34uKrf5CxNuKU2Zweq8FtbywjWS/2svpchQW"
    "W7+1kz1xwzt2hjfzpXPyae1K4NXZexmbNsPXOXht3TOHsXP6ZVG4YuV5P7pEFumfOZCLnS"
    "OTt5n0zybrfCITOQ46If29XL/pODVSqdLPtwhXxuIMiYfmWo6jMHc/EowaYpiOxw8vwFOQ"
    "NzYMK/wq3IgbIQXSJcmFfSS+HxEVx0PY+EzPOkW6SoG+XO317oLnFDNunFHWFk2o11ixhz"
    "PHcr3CIpwenmVaWITDa7jcmv2mnmmtnMPdFh7kk5c09yzIXfXeSEKOfukuAA2buVJNfyAH"
    "0xg9sQjDdmbwAF9bEXFsB0VkzgFYnJBdaIjSJ1DqWckPPbD72ry+tfQPUYYgNs9Qv2L4Gp"
    "O3jsxSmrujJIEZkuBfyeKrB2dXl3j8G4j5fnv+DfTSTwSkcCr8ol8ConAVf0JvBj3GmRt2"
    "Bd4W+ScoeVv/vJvNxssXXA/j1zI7DIekxPUlqm1+lTLr927yv1ZgVzvTzjPkf4pMz7He09"
    "lz6h8L8goAvcfsDU7BKKPS+iQDz+OPJF2dxf9Lai/Sfhuz683QuLushUr5oknV0zNTYqv+"
    "R0XsfukuPZMnsdBAcNBmPJhdrnQprWMr4e43kQNmR7gtIyXZ/pIsqj0KymiocfUmx2Y9VU"
    "UiuUPuUm6uSS0E7fgwPoMXwSm1EodhmyyfmY+j7zOvn4VfJut6q1HfrmB4mBOmjnY6mYs+"
    "8RQDpuKYDRoJChq2ACn8D0Z4H0IGD/LzY5RTUeeel0ZR8CnwcTCuoWc2TDjaErUfNKIlZb"
    "f59OI49UEEN+wEqxLvmtE1+M3vEfZivIStedDV8ZsQlu2UEaL496M31FdEgnzY5T2epObj"
    "uva8zrEidcOXfLnG8Hwd5toJcnztAabE5TWV7r8XrHcXDDcgK3nWVgvKfgh+2eewdiYX1g"
    "gfw9RfaVutddZ11NlsPW2lb41KiicRUInzNsq+xjSp7PZdM2TMED+0aiZUxxYgC5snPmSD"
    "DlMFol8SG2PekzsHkYeXb78oeCUs0dvdMiAhqtQVZUQsbSLtToy0+LLN3BYda91Gli8bK8"
    "i8XLXBsLa57uxjyFfa2+eboisuZpY/O0xN1fnsZQ5uY3Ezjwc8FR2CWCRzi7ITaNUvfxFp"
    "yPdER1e0ftJ5HBHE3spo8dGwp7eaZur9XHeHKkhrsb0ZYQhYJM6EKWZMdO5iWGRJ+hMxl4"
    "OQWRufAu6WQGcT+7PT4uaky9mWeuL61I+NRkO1NbZWHQrmjd1PvWA6ybel96gESwq8v6BN"
    "G2WH+Ye01FwXXc5TothboFrHEz7XYJQLeANTHvUvWrtxd397eX5/d7KmBFreeOsSJEseWt"
    "tcqQiEetVYQ+j5kfAbYSj4qQeJw/gpqLpRpx0B3UEDcQhHoyYA96r2xUFYRx2zwsE3327k"
    "2BSrTxpxcqR/FsLw7mW+XIlA3LKkdWOTKCyXtRjhrBy1tYeUNh5dug9h7oomqR3ruPJdVY"
    "8d0vcIsMuzqo4hZovombVbqvjMk6PTcet94NGLnnyqOjL4j0/soBI86EGuCGgnlD2byVSh"
    "haiYwiUWljFXYwBhEgPO2ceqDyFrgLd/vuWm7FOCySb7CQpkgOs0q1VarN3BitUn1gM94G"
    "fQ1gvTxsa/M+SWXdvRtSe5e5aE/Te1PZb+0Sg67um5x+Bim/N4E7cv1bNizQfVf3qlRfLk"
    "f1gmjYWs0X8WBcBzVINuCBA+okpvxh8oLMZ5gwMgx4IssBPbECLyvU8bhCC3ssTOgj6qZw"
    "DSZXXs/d6psKtVqxEJEFkNJl2J8hC3zq6Si2SeexVWyNU2xXEtbValcUB6jSbj7P3VoOO7"
    "EckltSDUZnyA6R1dsojbF22v7sNHmW10sSTdK0AeYKFR1ZGihVFBnuluoN5v51se2U/OHY"
    "LMtbqPIKxx1KCET01KkOV1ntySaNZlXlOxaGijdZRTm+U6Umi8QYjdyIEjRteIrM25Tdbb"
    "EBbjfqZ/bs9vXzt4kmZLJDWYjypXJS9Bko6UIOKEqW2PbrnlCtEzXfrKVyzTbcL2sbiq/i"
    "OnDWDyN8c9kzjvaBo3qLcTuomOW6L7ayq7ONxuNbkWp/JpY5Pwpy3tWUwn62RIvCc5g1oh"
    "/dweMVrIyScGTqdtVxs4QHrhOTVEpEYXMGeQzgAlG+FKE8JvKQcENVtzngE1BAkAvoZfFl"
    "aFCWeMtjQbaBkOUpRfULu3txod9GMmoJkg/bFnN6qjr9d0TkSd227SVMU/bLT6y0XDW1hx"
    "TRAVq4m4fPtu0ltshc215i296Z1IafY/Qt9R+LGZ2lM5nfnSv8lkKaGOpVS+stYCPQWrC8"
    "dEAFkycqHQzQLGlihmxIQhlFOElHzm+urs7uL8hD5/yh0zaYFMO14PS27vGCpMaqfT0iOD"
    "xAnw03m3ZFD1Rx92sDqOUV3Q6RamPVsbVItYhRXRK6W4ttXRbA2ybDl1fazPGWwTG3n+ct"
    "8QQdGXwAmuIGinrjFrmAVm1zK9w/iUEajp+AU2fpaXFjBC90wmBU/QW5+BMe4C0UXNeQMD"
    "oYK3QvV7lNI1EWuXY2+ehC580yWUCp45Jb1j/TCv/MIaLLds65w+ISYjmRZXAH573KMgvo"
    "V3RNNgrybD4RRP5bQwTxeJNF0FDH30rvyuSuVIPNGTKTud25puh/T3gWVH8tN5DTv7slR8"
    "OR1lo4qlgMR/nVYN0HG+3HEn/H2gZAgtAaANYA2JsHTOr8SnHJsbQ88SFDtvv8h87/Gc78"
    "AXKP9GeuF7q+eIHv+7+dHON/+71EhZFquvoRcaGn1GK6iKEy4QIzg2aB3s69/xyJQcCQx7"
    "1GWAhpYouJYBwmghlG+11IC7G91fVuVXLgcoSGrS5CNlX42rGV/4Jc+mQacGSjkOkQsHAD"
    "EXZRDVO9TmU+xQy0Lex0tLw6pK43A6Iiu31brym04ZP+CmvHt86Ot0akNSL3w+1tGIE7jn"
    "uazeENBz6tgb0560Qw0ERCd1Bgm1TkxieJDnC+Hul0UTgq76JwlOuiABpPn/ZdMC4WNWZu"
    "hspOYBuUt/6hQ/MPuY7Heg5dFOzAFZZHgqYRS3dUVXg2DFmA4AhwYCwIfuNlUwGE83AEkV"
    "gKIefE4/7orXwHvIlFvRB2L46A/XvmBqyJy66A9LDcduTZ7ZHS09rgrov9AbWLpjOEh3Ts"
    "7hfpJ+WhSYmjLthPMoGlZZLQBfvJzEKTUN5vcaPDVud3LOzkfZWp290Kl2UQD+yJaKQW8o"
    "/DQup6UX/AAZ9M4Wzpwh9+CKSIuMPnfnwdK9cpgc1r6sEUeUGQXjockVrgMUO9OEtoGrgT"
    "GsgsomIgoF29WKf3O7yKBUu8EvXJYv4Y691Mi0vX0E5THaClvflcpOVKqDXZk1T2vK8567"
    "+R6v579icowrCt45Y9iNVk/BDv8t+JSGtewVrAfwVTSXuY3AQDlS+nDQq09bNuzqxsidOk"
    "RRyNF13tvT5DaHFcN2TdxXx9unW3NCDuE49sl0R0rbzMZDTSyltKocLUS0pKw95LzhUdKC"
    "t3MF5aX5R4bATG05AHE9lIwPWlOTbzQ7Chnt0eHT9/QW786NQFE2smmKwEcZise8Q5BDQi"
    "xBancIIrhhf0ONjda20jeoO3vG6FWbdT1Iqsz34riGI3w6TOKkHb5Kyl8DWkVxmmvqZnfs"
    "ugFjtNGNpRvOQaSBQAkdxmFDKR2mEEXUh8N89rwv4tpRQFtWCM4/HWkaHhyIjkXm93WZKY"
    "PMkv727Iy6PXr1W0T9Z1Ul/TKs5wXYfp5TzPsjw66ut4MBIkrXBi/PZfPIK6CtusS/DL/v"
    "X7qtiKB45u4HX//om2AWDsJ/l+g5kf1iFkHUJmcdSMoo2buX+uon6dvImcuNmtaoEy93uD"
    "xDiNIo440gi26Fyaqlg5gVDcWEkLmqOQGLQJy1S5qycagAubevSD/+B/juxhdPZHIMX9BR"
    "xAc+kRx+QSwRR88dI/IN5GSNADUHcRejMXJ0V1uLQWxNrObbCdpTuldj1CmspkSwJNaZzd"
    "8axFIPTUJG+k8W4DvHAKPGS11N4VRSu0Xhm660bbyILMZc4hfGOnRapuy+rgW6/sts26KI"
    "LXWx4qBvPZGhXWqDCLo2YYFTFMf6ccwb/SoFii9+uaEzg2RsYXpM+YL1WW2RQ7eXOMBGBr"
    "bn8kOwSJuFmQxweP6kLA50WmxKYea/X8lur5+0V2368ADgvXfUfxgRuVVYfJ1HLzUOnWMx"
    "HyicqvMyYA1pLz1uRSODMOW+yFc0+L+rLFd6qOWtllMaSajdnOogK4PqMBppUAYcG5WTKo"
    "EPmksPuv/IIji37SjkPStqzdSVDdNlHdX20AHdVP1V3S2CzdTWXpqmPqaQm60YHYLvZrp+"
    "QuJ51J2bjF2sk6zURfKZEaBlrkCWu8izWN05ks/ybcj0v3u2TMsTS8wuh/2sOsqW/w3lKl"
    "xVgMt6XucqKju5yU6y4n9QDc1nYY2yyrt5J6/GmbPcWOtARyVCGR+F5RTzG8V9lTzOLBbQ"
    "8PznphOpsMInmMfoX39f7g/doKe57WZHSie/rIlDoyHJI5hiiUu8UN3yrgWbg14tqJGnsx"
    "q+DtvL5FuyIyWT4yc0xmbKBc4uIp06RRYWwhn3dlbbVAJroWWGJ6mmSCfZgB86956A7dAY"
    "34kTXI8mO6FebZBEf3/OxwDWstbgqUpI2aA1EyheMNLCwHti7/u5DMqV+Y5NnoGYUO6JlQ"
    "VQPSF2k9zsZsTd0KW+0Q+2Y11EeP9EKDFZHBrEqKC6L2qZwgsn7mTR3B8db0tCP4U/SUlk"
    "lA98BNzLzUgXt+dnd+9v5iT+ftmqNW+5Stf77e8QmcbsBZWWoQHYVRCcML8kXwWTBgX4gv"
    "m5bNxwv45rzPncWyzCGcuwO27FgpYBwJGIWn5M/hLb+r8rxWD8+d2KsBNLSIcvb8Nm9j2/"
    "b5HS2MGuxdURwgg3/UYfCP5Qz+sTgQb/MdbL7DU9x3K0hVn0UFg7TPZ7pdcffjr5O5Ym7o"
    "1dpd0lQmT/3OPX5LQqOc77iZnRF1bhIfo0aYYDne6GXwM58reP2mK2BjkQPQqXl9szdJZb"
    "A32kj1MMv7ugH4NJXR+wp2iDZzW2nUD9T2ATW0D2i6GQht2O41QbkBGRu2wx2SiFWCWtOm"
    "vini3SzmPaRMHoSgW5Ilsn3FZGPqng1y2CCHARI4nCDHuceCx051pEON6WqGO3qD5XCt1j"
    "roSAnAnnzmOuToudK1EWlJZUctC7gjKKdTGXHw+IjMppinSQls2i4+r6sIEP14xpZ3J3zC"
    "ilIRdvrmDSeXPznaYX4R80aOjfJARiy5eudIksoeJI3dBgGb4O8tmNgaJs6K1Nqxxum+Zh"
    "RWl+Mi6oAi1gREHLrBpCvrB2Q5UdSYTSEWOgyoirLg9Ih0WrKBwKYwh1z48pGeEWH892wY"
    "3dgweu1QTCuiME0DkNtwjyJiV+2qpRTRtjidm+2dTj02S81VToguUXVWXQWdGjCH9Bchm7"
    "tin37qzFGSpKusVhKMBoNxL2R/FnjFEEyxRGhpst0tkNpyu8C+FirrihL1tcGa4I+w7Yex"
    "KPXkVqUmII5jtwobcqklXN1c/z0engWMzGLUr35IDdFkyAyG/9mIgrYNzisEojzTy1FSVx"
    "Rm9AHH1xb0Af/vXwUr5FeFw8aHKeQl0UXsZkToQvDnk9b0AudTYHGRnlWF5Lki2iGM5/JK"
    "jd3s7Ct15UvR2SFb9nBfnkgBCeD3SSl6cN0jNx8vrp8ssw2Cf7bEKd+W0s1BwGjYOJiVIr"
    "bBLNMM+lToZeo0F3Sa2AraZEEnPAj1BZ0m3kkegpVz00yTr8yfFWGNV3iCEkQ2ca65B1wy"
    "sTeYBQHzB7UarhXRHoJplXZGvNRwRbwsdUS8zPqDYqb1qWg235eUdtI3zhZ1HNi8Clp+lH"
    "sQEiSHMMV37T3YW7cbw/i+A4dzCG8oCqpU+PSXFJbFepUUka3YX9ROAMuR2l286S4e6/cN"
    "pJAjtVJoKgVsZc8XDLRALBeqLYlC8i1J41DDu0nEJWcG36L+gsgQWgE0NqeySRB19Pssrc"
    "3saiwIpKkPuL0isitgM7nZiUmdl4VN0U6laOc3gBL8t2JddGf8NUzv0WVvTvXW4O5KUbTc"
    "reZuTqXW4K7kz5P5GveDw141rdukddmbOJo0GBurc5a5WszNaL8aDE6bLZbNWmwutPVqQ5"
    "wmAS1ksnLPc/3HAmfuu4j8p19umUdLcr/ibGz5pERS9oGoGH9tNbldMq1TlNyu7nQrk9tX"
    "YzSS2xUy3AuyTDmVAHAIgQPfScLDdckjm4aYoCWB4FjwlQVFGe9PeJJNg2+xkdIlNg3eps"
    "HbNHibBm/T4G0avE2Dt2nwNg3epsHbNHibBt/WrFmbBv+NCNqmwX8bcpZwzrWzJNNUh6DU"
    "Z/Ht9QDuqxDuc9DgHm3A6RSRZbQWo3GN1OFxPP4A2buZHqxp9vbdIBz3cPfOMxnPhWImp6"
    "mqzoT2Mb2Cx7jJ21IAWwpgBN9tKcAhsNiWApiQ7WlLAUyQgk1+NkQQgnqzUCHg1pVDjtQm"
    "QjcVgmyJVl8ASTLLfJv+bz7jbfq/Tf83n702/d+m/xu3SW8n/X+lxFn2arE3p/XqMLmkSa"
    "5lcBGDk1rtk1L+ZYa+Tfnfa8p/Fax9lqvrCgB6NVHuIzLSZx73R0I1OIme8Vbl8a+a4qrE"
    "/mngTmiwIM9uX75+XlQSsJFnFraaT1Q5xL8z227elgQYWRLgil4k4wIpVCUMpgnNThrcRJ"
    "Bog4mAmO+f53aFqyTYcX/iH7Y75TeXAhgdk7VDEim6bfH1UDeTfGViff4n6awHfFNuqMQx"
    "/DRlPVHZ2DI5aLtJUlOwuFVgwVazCdZuUBM30QZKb64GNWF8z6jXyevy8nKVBu/EA3Tqd7"
    "mQnk3gDPUFlTUphdW5ZeOeXnvbJb91YA6O4nvwAtkbEj7l7tGJLFGPoVaLhqQz5YtGqL+F"
    "G836eMjUnTKwX9Oj8q+1tcJmGga2VtjWCttaYVsrbGuFWxrLsrXCxUvC1grbWmFbK2xrhW"
    "2t8AGWFtpa4W9E0LZW+NuQc+y90rWP4/HWCbFx2zft5qu55DLUdnM1edEp/2w97+uKxtg4"
    "deeD64PqD68IpeofuaGTfd3M8s5mJdKofV0B6QFujhtuX5cJjNRdBk9rXtdkZ3viUsBcL/"
    "zOpA2LYeBx0diYS9LuRPMzxvfXtlMoElWTkuMMpa11bbzUxtT3mVfnvEmQ7C4+dfbxMu+/"
    "jS+md77PYxoSNyQD+Imw7wV8Nhqfkk+XXQLjycPs+Ifj15q7X1o914E9OS5HPTnOY8oEvE"
    "/7rueGBQd+6eTPUBk89zsfWTBgfvhW0pKQPjKVdSyNhe9ErTNoY77CPhu5fn2omRTVtww1"
    "w/6csgF6V+QuXJuRJeRb56ghtmIBQ/eY5WoW2/Z0BFroEwOkYKFPTJACbMmiB5NaNIDcyN"
    "PaLamhGCaLXtNDIUdqhdBQCJn8Vn0RZAht+UNjEVgkJkMEYUGA9sn8RGZ9Dd4nqOzMb8z8"
    "BGKFPu8TRHbWWwQmi8DUdJobyV6LwGQaAlOscT+dtx8TTzrQ3SFjnuhABKEq8XTe3sWPOV"
    "DGJjUuC7y0e+ClEkeW5bAWh/PuOwt9t0n+JmwCHW1s93AE7WRrBRpBMWdXDtKnM/dm7h86"
    "f3P+5Nqod1tGfChv3568212D/9Cr2cc9hlpTOQ1TGoTE9Qkl+Kynwrc96ZmF8G0xwkX8Iy"
    "12mzEuD6Sx2G01dqwtF2Za7LaNYbeZjB12qJtJ0uMEp1r9VIolkY0ZbMp1HZ++T9M1Yxir"
    "lklA3+23nHk6YG0m4uCZqL7rwODtRXW/YjStaiYuVynrXjxgrZJ+xyesz50FmY85mdAF6T"
    "OwZBhCIktgDxbklXBNGgviZi0EIywEC+JmQdwsiJsFcbMgbi0Nh++M8xbEzYK4Gen/syBu"
    "2/avWBA3Cz9jVOG/BXH7RgRtQdy+DTlbEDdjbF8L4vatLDoL4maGd9aCuFkQN82dzYK4aR"
    "pzFsStLaeQBXEzYKlZELf9gbjJnNySCGE5/9NUhxDQSPP56AcdRsOoUk7LexlYFNdxPFab"
    "1xkyy2wtZnu0wbROEVlGazE6Lq+oncuRIzw8hm8lpQNVoDp8jscfHnuPTrTm80nFfD7JzW"
    "dQHkG/FHkOl8f3EySHwORdx/aj4tiGyRXF1FYO9eUwCye9sqru8u0lTXUIfN/BHo5MmzDH"
    "nRWktFSzekVlWa3NajDDptQdFewr1cxO0ll267Ob+yEr8u2v4faKzDJbm9khC2pvIjGNZb"
    "MWmy3C9X79g/srxbTstwDjZkjBAoybIIU/Zv5jU4DxPK3dkiy2dVtFYLGtDRGEoN4spPhd"
    "62MsZ0nthmQBxlvIfAswvlvmV4CFWJxri3NtCHstzrXFuW7x7mBxri3OtTGKnTZva+Jcry"
    "wQy2A9BmdNNg0mJxxPlstaXM676izm9R4xr/eAl9dWzpbC5e0Z6loqFT/DvsGDRSePm5e6"
    "3a3Az1OH9zgxcj3atU9c2KwI80OG0FBU9e9+QWC6sCD8nvveokvmgRuGzCfDgE8SYNUOXc"
    "CDZ1hsIAgNmESYmsG0UQPdEKFYfjjqkvdHR0Wo2Lt794P/4Es2qrHIX6dLfB6SgA0Z1lvh"
    "Z8HhBTRU6NsUXvLI2FSBcSOFrNMS6imyjpZEej6+6qgUojuHHog/uvcIl5BAfkDEPovCZy"
    "QKX0pYumkkKaIDrPXcfKVNvAzqzfQVkXVS2nhhe0WAR1avmac+R2rzFzYghdolf3nSw0sf"
    "3EqFVMgbTvwMod19Gs/7JSfrzvoc4QGqOluZ9HX1yTaokp3z24uz+4su+XDz6wXhAfnp8v"
    "rsKmv06bD8tQbDs7AIK3a/ztWsDcAcrr29JKnskdp0a2mEEGLR/8yHBhEMfpxTUAhamVWy"
    "IjJ4SXXuYXYRMWU+tmOT3h95ypE+G/JAFzR9f/kme3Fhng1C96sbFrkvl7e6Fa5Lmhyk0a"
    "Nv6iHGiUMmNAxZ8IIs4e6xex5CKolZ/w82CLvY7QOBh0mU8YCewWgITPAxL2gUsvGnN2sp"
    "4grZnVF6GNUspY4M6/+OzT0CNkH6QKRvWS+ikV5E28vD9vKwvTxsLw/by8MQJW8jSrvt5W"
    "F7edheHraXx4aEYnt5WCePUU4e28vjGxG07eXxbchZSiUn4QovRDT+AJ0QVUderBy+KbV7"
    "32TdD44bsEGxuVTO3hTRnnl8HU25jTD3lQZzX5Uy91UO1DNweRA5h3V5m6TZO2tvP0SR0E"
    "0wd8PhURHScFYQyCln7YrCYAO/czMklIRUPL4l72FuExc++w7BpGL8Wznq0w72uqkBRzqZ"
    "AUfliQFHuV0k9uM3OYVXpPYMNvgMhtUThM00rSSp7ZxhspCZ31CZXhFaAZss4FT4VffgTB"
    "HtWSk5Oik4Mz+4/izEGpkxnCbE9QkP4Ot2ydwNx3hWTqhoclC+0kmhe1WeQfcql0A39Wg9"
    "IOYlgcEqi0nh1GzyQQ2HdpbUbLf2JnavDbqql5xr6F3NkNtDxOxDRCBvcmIuD7CuKA5hH9"
    "t5bHW5OprAteaJDU5iNDI/ysLmmiUFC5trghQsWKhJ2dMWrc+i9RnHXovWZxpaX1IbtPxd"
    "D2mkx+G9lq68Azaqn1tWwRKP6GoUsvT6icHaMDwSfob6JH4KAeYOWOCLF0QmE69ujClmER"
    "OPIU4N91k5vM4Tn1lQvFICYdNNlPH8nitwWTLGXRFZEBxzNKEusSA4FgTHACbvp1A5vTvV"
    "qhNPEloRbMr8SlaEPk27ShagtkwSuipWZham1Kvzs7vzs/cXe9auPtIgdAfulMrfUKZhJU"
    "dpaVnTDIFG6fAMlG2s2yUhfWSC4BMw1JnUkKTKJPiE9bmzIAwehMlCCSNXVj08u/3bSRGs"
    "4TbeUKiFJZcIvjOndVl1ykh1yh42ez/vcbnUZn+CaFusP8zFYI/5HR7z2WlukvPaRFzoxK"
    "o2yS11PmaDR6zdvcKs3rzKlL5fpSwN4pG9OEF4vZp04zOiKtdDThyOtZ1J9aVE9dGm0kFE"
    "yUx2xGqwDiJDNZpiDIeKwqKdgzfszC10ogUYeFIBGHiSBwx0Rc/hRXUB6zLxYiqbhFcjCU"
    "9uNTlWl8OaRcMPSR3fWLG4tXWsxm2gJNrvWDvnkwkrdKbFdyp1wsSYtcrg55Szah7wkBHa"
    "5zMZVsT4wwtytuyFAQcO4iUuBMFoIsFHwyMREQ8P/aj+TsEqenwEOuHJmwJNcjevtN06Wr"
    "i1VemhNlBpA5WHOOPXWVrlFQMHZWntumDAAkd1vmngKGMmd9sqm5jjNhZ0itYWsJks5rbh"
    "RllBNxS0AjOv78NJklmlzxZqtU4KVX40OblNiq6a6UFL7gG2bmUPdSv7dE9+gP+rn1/ipY"
    "wHdNc7K3uTxFjdRD/Z6ldm35HoMaUZeyVDC1PvEv5Tm3ln1pbdrfAPxjOpQfF/gs5qMjbv"
    "rhWcr9BeEhvY087YRLSpZSugRv1iYvHbpLsDTrrD1m+YJPfRLVJZkner9JUwGteburrKik"
    "9ghgULMoZvSWbTuPFc/KQokw5DKCqwyecIziYjn7KUYERRN8HOYxFaG1JHExexTkPmedih"
    "obBMdIevrlVNyr7ixmJVK2POkyrVyoZebej1EGe8EcaDWXDM+2G/PA1qMz9JZY2HDRkP6m"
    "B+sop78XVjhoOJOm5y6ulByuzaIjNrW9mAPbZn8+Gah+9nU88dUPl1svZD6naVAeHzsOek"
    "Rq61IO7nXOrosg0bJahT4V/zsTsYw2fp4ER8F0FdR+ntoH8vCA0YgbepLtfwZU/JF4/Pgb"
    "VfsB7ZY0LgYJ98GbujMV7OGxA7fXOh/RAb3CltUj0M/4oeYA0Jc84Wa0js3ZBYrQ/9ib6i"
    "sWZEYz023o5qcT5BZFl/cNGHA2V9hQVhmo/cyMBDmZN8v4VHd/Qrc3512bxAw13dq1JvBY"
    "7qfY2HaYTyh64XIqYOupdp1JZEtvNSy1R0ycyXl2QQ/zT2U7PgO7iF4+J+xd8JLE0HxoJ+"
    "yvyoC5gAtYI5RXkBO3tvoV4rn4R3RaK3oOwa35Nsz4MsJga6oqeeb4uVDFV0Rf2OkcKYfp"
    "HVzffuZQjIYWmTUFqJ2VW2H+1X/luD8fF4k7ne0LQ40gIsOKoALDjKAxYkt6kabM6QHSC3"
    "j7W4fVzB7eNCeIhor89v52sAIlZ0FiKiVp8mPyx01v5D8BJmJ0iyxQ7uICT/SxCix5z53V"
    "G6T5cIRoPBGP7lQdhdKT5T1/eZ0yUT2OZPCaPo7BNk4LnwGwUZgYoH+73eZl8hsn/c3Vyn"
    "RJYr68tW8HXT1Q/4gHdpacraP1voZwv9bGHQkwuDZlOnuaTTxFbSRktaGqO1nWdJKus925"
    "T3bOkYsO6zCvdZcu4Z5D9D99jHgA1ZwFA4eSdaZkC3wpOGPrTeND12rTvtZz4Ho3wKCgz3"
    "icf5o+z6QUnkXHgr3V0SakcGb7tkDATSkSXBeBzOhES3xqAuRnBlYJej22ruioJGJDt4X2"
    "VYOHaa2PivMXtb95t0ixkT+/0GrFc0SxPWqsN84YYLMFthTybC/Q/cxMwT3EDRM99nI9eX"
    "G9GpwgubY6LKHC3aMRfMb4shu5cIp1lpZEZoaDuNb5rF/3ZHNy9DNikJbi5vVWlkMhFJP7"
    "T5GaOBMTChh33XQu5FaXKJ3Dk+hRngrOpwBFdD3FCpR/AZm7rhANCkgiI8xa29Rz8lL4We"
    "aBUxE7awKkXMJuLZip5DnPEJCJcmXkvrrWyBt9Jm+n2TmrBpEmi3Lnzx5xRbG+Q14ehGlR"
    "7MVkP08vtYpiceFY+giQ558IJ8HuPtLwGfC1kcgt8ySqHrM+w2Mw/cMGR+SQbfpp68Hi3c"
    "KrJGKrKHfBiAZcexeSTOWaDnq36SE7ogQxYOxtp5GPtRwqyZsRMzA/a7SZG+W5WMF1McII"
    "OP9JIeK3IecwyGo6QWe6Pxm2HuNrb5zmUoZGJ7jAnjuOJRprUjSJ7jgL4umOiSAC7xieYe"
    "k5LCy2MNKbw8LpUC3srg47thPTEsCUye5J1PssxA1dRKifRRZ0HYnUfGpvo7fHqTOTnR2W"
    "VOTsq3GbyXFgB+r3onbUxhkWmbHqEYz6rH85jCYJ533i1CplsusB9AGJvm+I24k8CadeFx"
    "DRsapIh3I+k9BPxaK+ic82o/gccJOkx+oq43C1inIPqYut+tCkHKkb1hYqiGCwZOYeUnwa"
    "SHgA3B/nVUDeN8vCjyrKwnsA4To/WHcocJiDbP/ir9zXQvyd4qIYYxx/Stwujq7syRTqem"
    "YvZZmiHym6KnFLYASfiWsMk0XJxKU3E+5h4j0dQwoiQR61HrSCIeb7Jd2ND5caLXorqiQ3"
    "WWuRMmBBxref6Wd6ZLkBwEi6vUoG00pxsgrm6e4RUpnDFBGxI4N8H2HeVcoiOvdnghQWRh"
    "KTcUai72wNYNNUeKdvSsdolBN96cmH0GxZsTnC+1fyKxrDV+4nHNgs+zqcepE9szqM+o5y"
    "6zIftsAN/uBbkMlT88FKjrCDLihA5DiQgz4X441gxJb/Z91u4yeP/qVthdIQ1AZLWiF0sK"
    "k3Uo1c59OWlhMnNES4L/TqnvYggJy0tgmcpKDXhhV6YkW6yY7UnkTKzAqsiAYosGg4JIIo"
    "RD2+nRAv22ogosSdSGqKqroqoS9CaQAEly02807TcfSa1KGLjwZ5OcNtXC5IHO+d2vpwT+"
    "8+B/vrn95d3NzS+nJP7rwf/1/Oz2/SmR/zQRyo8aMvmxVCQ/5lbFbsN8pll6e4JrZaCYFW"
    "SwltvZK4onGdo7irIiVBv+VqEQ2sSqZlJW+qhkSLUxKZyoNpjkU48WFBCXiywe3xaBTei0"
    "1fLhU2Qk/KBCv0n5EZ+lM/psuUAIg3CMacSxGYfpxLDSQGLYPmv5a8w48P/g/dpurBWNyZ"
    "kkuGQ8+BYCrOcwxCiFJsf3cuLAd6Jer4k0spQmy0SahPCFcTmEhM9CVZAfiSnOhDBVRjPf"
    "4Y1ElCE0WEKG62Wxy6wp9FiK2iblmJaU04ZivsN0ULaols/E0IqhnW3P4QFXdAHnbCcfW0"
    "nc7FbEVgb4JbzVOC2kMSRKtobCvk+eRPDCI58HyuGLA1AlnrpT2XX2FOvzlqhhXfgrwHwS"
    "HnSXaGF9Ho7hhucVI47t6L021mLwVtatiLWAyT+o5dZfEhjsWv4FHtddTuZuDLqHIUM5j1"
    "0fZ3sTc/O1TljldXlY5XUx7oWt+7NYb0+e9RH8n4A1hMVcUYMWR7k01dp/S8au4zD/NLpB"
    "J1y6ZZhm2dr+XWau6MHRNGiC8b+isxj/NTD+4220tumRIbSYeg1NfDyyajM/QWQZ36Y+ed"
    "8q4yvs7XgjebrN/THxpFbJQdfszuy5xVmN2Tm+M19GO3m6FpUou1k/nZ+3XCvttp38TBxN"
    "+8+6/ev/A18wTcw="
)
