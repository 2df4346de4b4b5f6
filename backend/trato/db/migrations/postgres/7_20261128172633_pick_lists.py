from tortoise import BaseDBAsyncClient

from trato.db.migrations.folding import folded

RUN_IN_TRANSACTION = True

FOLDED = "LEFT(" + folded('TRIM("loss_reason")') + ", 255)"  # folding may lengthen


async def upgrade(db: BaseDBAsyncClient) -> str:
    return f"""
        CREATE TABLE IF NOT EXISTS "pick_list" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "code" VARCHAR(40) NOT NULL UNIQUE,
            "version" INT NOT NULL
        );
        COMMENT ON TABLE "pick_list" IS 'A list that has been set up. Whoever changes its values locks its row.';
        CREATE TABLE IF NOT EXISTS "pick_list_item" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "list_code" VARCHAR(40) NOT NULL,
            "code" VARCHAR(40) NOT NULL,
            "label" VARCHAR(255) NOT NULL,
            "folded_label" VARCHAR(255) COLLATE "C" NOT NULL,
            "sort" INT NOT NULL,
            "color" VARCHAR(7),
            "is_active" BOOL NOT NULL,
            "is_system" BOOL NOT NULL,
            "is_removed" BOOL NOT NULL,
            "version" INT NOT NULL,
            CONSTRAINT "uid_pick_list_i_list_co_45b127" UNIQUE ("list_code", "folded_label"),
            CONSTRAINT "uid_pick_list_i_list_co_3f26f5" UNIQUE ("list_code", "code")
        );
        COMMENT ON COLUMN "pick_list_item"."folded_label" IS 'Labels are unique without regard to case and accents';
        COMMENT ON TABLE "pick_list_item" IS 'A value. A removed one stays for the records that have it, and comes back when its label is added again.';
        ALTER TABLE "deal" ADD "loss_reason_id" BIGINT REFERENCES "pick_list_item" ("id") ON DELETE RESTRICT;
        INSERT INTO "pick_list_item"
            ("list_code", "code", "label", "folded_label", "sort", "is_active", "is_system", "is_removed", "version")
            SELECT 'LOSS_REASON', 'REASON_' || ROW_NUMBER() OVER (ORDER BY "folded"), MIN("label"), "folded",
            ROW_NUMBER() OVER (ORDER BY "folded"), TRUE, FALSE, FALSE, 1
            FROM (SELECT TRIM("loss_reason") AS "label", {FOLDED} AS "folded"
                FROM "deal" WHERE TRIM("loss_reason") <> '') AS "told" GROUP BY "folded";
        UPDATE "deal" SET "loss_reason_id" = (SELECT "id" FROM "pick_list_item" WHERE "folded_label" = {FOLDED})
            WHERE "loss_reason" IS NOT NULL;
        ALTER TABLE "deal" DROP COLUMN "loss_reason";
        CREATE INDEX IF NOT EXISTS "idx_deal_loss_re_1723ee" ON "deal" ("loss_reason_id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXtz2ziS/yoo/TNJleKKH0lmnaurUhxl4h3H9snOZvfilEKRkMQ1RWgJKo52L9/9ug"
    "FS4lskrQcoo2qmYpFoPrpBoJ+//k/L9wyfHZw5NnX9qymFXzZzW6fkPy3XmFD4I2dEm7SM"
    "6XRxHn/7xsARFKYY22exwQMOA00fzg8Nh1M4ZFFuevY0uGHrdkyJ4fIH6hHD8ahhzcnI/k"
    "Fd4jNiEHnN3zi5p/M24Yz4Y8OH4x71PRhIfU5s+D0ybJfYLveBnrAhDODUZK4F40zmWeRZ"
    "7+T5AT6PxUx4INsdbf/WM9f+14z2fQakY+rBA3z92ppx6vVtC88v2Ie/v32DI7Zr0Z+U40"
    "j8Ob3vD23qWDExSVpxvO/Pp+LYO3t07vofxFh850HfZM5s4i7HT+f+mLkLAtv18eiIuig6"
    "infwvRkKy505TiDfUH7yPZZD5FNGaCw6NGYOihyp5QMsj7X6/cur2/5N97bfb6WmQ0gREV"
    "NwCHiKUwkelQsGjPARXvzl6Oj4+M3Ry+PXv786efPm1e8vf4ex4nnTp978kg+z5Ja8lODZ"
    "+R/nl7f4QAzmq5zQeOCXoDF8Q1IJYSy5HxFfeRFEiFbLIeR6kSDCA0tJLL+1PRPFkvWxzy"
    "XF/7Ox4WVzP0mXEAG8WBNFMDF+9h3qjvwx/Dx8+bKAvX/r9M4+dnrPYNTzOJMvg1NH8lyc"
    "3z+oN6jC53D8PvL3qBR/jwr4e5Tir9yI0hz+K2duNoeXFAkeW7bpk/8jjs3LLCfBqq0Kqw"
    "s4+9ebq0u88oTzfzlRhj771Pl7ktdnF1fvBG8Y90eeuIq4gDgI9LYvxt12/55cWQw/LYXP"
    "vvkeWOjbE5ojDD9LEAHJQfhHA6d+gTxuzz91b247n65jQnnfue3imSNxdJ44+ux1QlCLi5"
    "Av57cfCf4k/3t12U3KbjHu9n9b+EzGzGd9lz30DSvKk/BweOgXak7D+8jujQcGhnn/YHhW"
    "P3WGHbG8selTk6NJ8ojhGiMhJOQmPqfUo7ugVvoZ+rU8XqRV08WIlar0lUtBSQVhSlV1DN"
    "eEuYYq6Ku/tEnv9eHzA3Lugvbhv2CuMz8FXRVkPxqB/uvRIaglHNThOTHHhjuiZDDz4ToU"
    "XmQyoDhFULv9DiKx8X7f0+r09m+foVJrvVkdZS1fbw7FWE0GUapamnNyq9uEJFpXngUzGi"
    "arySYT239LruUqdvM/FwTnfZvAX7D7EDHj5bxSS25PbCtsfRmDzQ+2/IPBA6udlpRK0zfH"
    "qKyZac48j1r9WkJPUDdQ+uF+1SYPY9scw15E7MmUeT6ZGHPCqY9uIdyRpobUq5/W9ADNg1"
    "X3dUSp1rJkpyfBvu6eSdaLXynm5xvgcSqVzfDWJTwkMXypN4bLQ1Wr/OjVqxJWOYzKtcrF"
    "uYSXCZRRlzqVHExLEpWZXtP3Ucr1UeD5SDs+FvGCio68JN2mmL3V9SXG6+OjErw+PsrlNZ"
    "5SyGmqmKNpCz7Te3i1KmwOx+/huvG6DHtf53P3dYq5YEJN+lU5HCPaQzavf3kWHKvsLVkS"
    "6RBXbb1PcPEH9Ximp6SY+RGyDenduxDA0eHJm5Pfj1+fLPi+OFLE7hzW+rbvVFKp41QqLx"
    "+tW3xKdXXqEVwmxfj8UFeE5FGxrm1x/z/ixU7JV+ZYbeLSh2+/Hu0x2FL0a2p4xqSScJYU"
    "jZDNNT4u9WF9RCctOnQ46LbUNWnwrcARTAai3m+cODDvZsaIkolxTwXBd9QevjdFmgM6ZF"
    "7GGpcvzSVFA6LKrR6b+RgbuqdzTuSjCwHKBaMpUjKGfsXQf0jQOBmJJ2+IiCqEjpey5LPB"
    "P6npZ6yg7wLKD3/2qGPkBLIiYeEbeSV1ls6qOQPLo8Fk+7XpCPtHWLdbOVF2ca69KtLeH4"
    "fDSmWuMhc2C/Ygdw5uwAQfw6+h4RFxNZjvXhjCxsjC0GMT8jCGH4Qz8x5zSDG44NGpY8zb"
    "xHCtIPgwhi+YeXOMp3Ni8+zc1W3efM2h9kfH2ct8BSoE2h9psSgXQq+11LzcLI+3bJYPHc"
    "Yydusiti9INM/r8ZxOmTmuYqovCFS20ncaF1AoMS7UdHJ27ogitGLz5pGRK/fvDob9KW6J"
    "jFPhInFs2FE5bKJcaKjimqcwCAy/B1fukNSADRI3XtuHrZEM2AwOwoOmNui1Xz2zfiTmz4"
    "54XWXWYLKK5GvAprDARGfGKZcZp6MaOqqxjzM+spWHS1Al3kepNPMrMT+10SdkkRbEB+ZR"
    "e+T+SedCGOfw4IZrZjkFE1nsDZNBnp8CDnvGw2JvjE0+eHmLOlQ6is46N2ed993Wr53oTm"
    "dg1sOD2YaToTlFThbpTWZ8WKkaA06ByiecTeiAWXMyZvCwb0Vys1BnxgYfo/pyT6f+Afk+"
    "NCa2M/9O/slslxPDcaTDAtUcDrPshe0Sh2YrURu/m64gUHjhKtKT8lWkrjubpJatxqXZtG"
    "66NzfnV5enMP85RvLv3M7ZGRw7JYZpwqE7t9f90OvefDzF6hmP8jGMuD6H01P7zj2//Nv5"
    "bResC/cHaC04Fu6DIzktmbsc18CKBBgqYG9y9a83SfXLZ/fU7eOXW0XNjVOtR3obKQG5+d"
    "h5cfTqdZuM6U/DoqY9kctr5aSpkzJJUyf5SVMnScbL1bEK05cUOsFydYJl1STt7adnt1pb"
    "Ye1G8ikNy4IVLCO0VpAFvyTZKY8zVokvIhQT1B05BvexIswSYZo6i8VJmVSdk/xMnZNUog"
    "4onVnWQQGzQwLVWI3RsoHHHjhW5nmwRU7bBGFbQH18YJ7F6/D7uNQMPy6Y4cfpGc5NNq2W"
    "GrWkaEIuwBeBoeMS0FSI2M5FCNJib4kLGvqp0NdRKlPqwRvjyXKiUSCHw3HYAwWDzrNHYH"
    "lUEWEGaRNkeQ2fO5fWFQoRFq+YZBcideeyKrxBwgSLE9lbrxQyTtycSsiqbpO9KGvEfbeP"
    "+249WSfJ1yBtxTKv90nY9OfUhsvVE3WcWAtaZUF79AdsQTW/6TixFrTKglYVgG8/HbIFkS"
    "Tk6eMDSZ+DqzRLAGXDSJF5p1AU6T2dGp4/ycanipxsF0SRrPiw1ak3BMeH9Rcmm0wR+elZ"
    "783r5wdkeU9OhsybCJwoSt+S75x5/neC+CweGh6YWPNg+2NZxIEYAkAIZBnJOJu/n44kKb"
    "xwtQsiSeq7bLfmD9+I03bIHAu0qapsTpCpzO3WZ3F9YkyYAL/LWyfqeBk3gjWK61paFrnr"
    "TTh8n/Ju1lZJXL0++7Gl2bU4etgQdmrP21Mx3eSaWNl4i5FpSLH1WG/L/elx9lvcXGiUHM"
    "oacbH5FzPjevBJ9M7Pbndux32iWPLXKrLmgiHtUjZdf7IcvdK0+zJmGFO95xhglfWEyytx"
    "EXZF20uWJQYW2eSAYHWmLFiUN+NYOEEcbKphZxh0G7tLZpVF3LwVrg7doEOZda1dYNzZfF"
    "HQmxABYyD2nIBshCohiAGQbUpvWBzZruLw7urqIqYzvDtPsPny86d3XTAynsfjpmnlLbJk"
    "VJ32KdJ9Mja2XGGhneKKqFXxfWOLqpVq30FZ5Sq1CuQoWMnZriMP9SIPO1ZZ//DYbJqhp8"
    "rjRcrplLKpQ/ujxcASIQdkAhEUIgeQTD2GxcLBIREMOCXywkItxEIT7PcGigIJ9UGJn/FD"
    "QtjMhQqaFW3Y5K0yNdRFOUTEa6pVVGX2iCIVde8rWT7fdHs3p+Kb4Hfude/qr92z29Pwm6"
    "jjFF9zNYqOAOkI0G64vYngjg5ItHRAYssKaGMDEmqA4Ah9N9drGz1bVieu7LIdUIe5I449"
    "bqQ7VVwmA3hu1eBM9XShp2vfaXMUUzmRqsogSqV9eNqH1wjOF/jwFkvX4/xLC5dGw2Z/WQ"
    "9T9LPXTrt9dtoJqTgBgHFaW4mdLlJX7OTASoC7z2yLHD4nxoCJPrEIVBu5XjFebglaDXer"
    "GNztwOC0L1pMumYl/IoUocp+hNb5zRU5OTp88xbhIb05ppTOXIEFCVdnBHGZqSVL1+s4zo"
    "7LVKzn16un8kip34dVvx6aSybx/jUWWz+GS8C4Wg6JGG1jSttkj1bMpmYPLkZGDIQut+hb"
    "Ah+HjQhfwWl4vRezKZlixw7D5Q/UKwnt0HQ/RjwLY8Iy7IaihJeQRGe7rMh2UcNfdANK8r"
    "nb8X06mWZVbcXPFylhCInXt11YEJZjywAnB+PRA4TNczwJA2GBYuUyn/CZaVLYp57Nqf+8"
    "LZD5sLKKTGx35lPhN+IOKGKjGWKbuSNiwXdNnvUOn2fiKG/0Zqs1va+teyo0B8PXsMmK+q"
    "oCCZXVPYLhSquCYAXDrBbolmyIoH9CE0SU8ADTCq5KbZEpAOqh1Azr6ITrV1BqaSbbDJHs"
    "wNpvrGahxo4nPD3pjS50AOXub6GfqVRJssScShUJw0ZBLkUijvTBWG0JPmtRuKD9A2fiqS"
    "AJ++bcUzrlAsZK9GDPCKJs+ma6GLmh+xidGHalbvMLAoXhUC8YGGLENHjNHqRlNigYVdCD"
    "NLVF6ZSfzab8YMlwTsJPz3Dvc5wTUSKF0WaFMxmfs01kjlJbLuDomhvMffpg153pa+m2m9"
    "j4o3Tk7OriAjQJctc6u2ulOr9yjmiYlT15KUKFvXitjjdi7lEITmgarrAhwQwmtrtDoSXw"
    "sUHV7f8bnrCKGGJEW0Rg/Xx71qoohPPOZYeEX/ruDRaHmYaTw+vVSbhL6i0ynbpVed69PC"
    "XUvXO7N/AvJuJiDq4P/17Av7XgycugZ+eDZ6ews7FEs7YQFsRblAGfc59O0nKIHE8oQud/"
    "fASuO/ZoDIx/3+n9eUosw7u/c2/+cXPb/XRKIqRVv4oyH0X+N5Gy4cHUMDJC9AXgzwsKlZ"
    "f/S4RjCawuewK25m+cDG0HrouILRgQRlOKuhZyXonFyeZ9YfplfBqriliXdFt07IcKVqP8"
    "+kmGWxM7q7PqKn6HZDqOUo3fnHo/bLPGDI8Q7prn+X4lj408Y4KtHtGdK9GxeRs0UBJqzu"
    "VWmu2IQ9cPtHT9wCO32SfjHY/lNE6t+pKOE2tJKyfpCnGQ2McfdNfLaAjxLiD+8GePLtMg"
    "MxNd4838min5VL7rrw3Gi3pMsCIZLxKH2wXxIi8cUCJeNJi5liOMCQ8NuqAVhs3JCJRuF/"
    "MOZEXOAfluMot+Fw4P2fsZbxOMl3l+0QRUMqDYBkQYJFmho63dV0eRGhpF0tGNp1PQvNvp"
    "vvlyZlzCqjA5HL8WJ5RCzF1/D/ShY4wq9alaEDyqO9W28qcuxa6Hrj6x9cuuqQcO7HsOP/"
    "gAr/Joo3tLzai0Qd7SBvmWlfWnYKZt2PzocIwq5/TVSAxYZZL0jfjYldbJTaxbegAtdQr/"
    "YkJcG0GphP6PFXGYXLrEqloisKVNj3VdNBMiILS8+GyAsEDyo4r8BgshiRvwdeVgbZsoZ5"
    "skRVYn2Ju8hsp2i4C/kuhXdy7+3f+jd/X5Wh6RYB0LUKzwVACNFZ59373u9G4/dS9vTyOf"
    "UvR4/7bX7UZP9rGDTZ345WGZbJbD/GSWw1QuS+SbrPTZxek0lETFLzDSDA83kKrcjxBp1l"
    "difQGWRLjHxcVQFfUgdGI2TAJlYQ8iM0+hLmnI9GvqTWzOs3EPEgNWanTT+NiVGt1H9gCn"
    "EExUeH0JGCLmmPJTglUEoHHBpBlRLBZAuFF7Sh0bDj5zmTzxXKhnTFbJPowRZ5SJ5RWGyC"
    "KijNK7zd/yzr1ze+yBS31RwJ8iOP+DZ/s+FcD+cAQTcrBkD6EbbE4cZt6LIogHtsjZMeQt"
    "BTHmc/oCT1X0fBvMgwqLcNqtVkHlY4rvL3groVviHcTpqUawUme5LdI1l4Kso2VGpoHK+u"
    "VFt/P+VPSwQI2wc4FqoOHcuWdXl7cdBFoF0fiwtOCRT9edy3+chuVGdfTDNUOvsgxopZLS"
    "mSovmZ6QjCck03kPfxoW/PX5Gp0joP+LiD/K7KJ7K5R33Onu3O7fr696IDb6c8o8kNr5J/"
    "nbnkyDPmw7Tg0VLtRMb2SJXOmQVmWlsnV5dQkCeXnnXn25BJNI/NuPWmFHGcbXMQy7xiTr"
    "E5D2BXyGr0rKSi6Vx0dvXi8WR/xR9KXdfII7pDX9cLuq3lQrTrihtlp7qvBrW0sJ1gv9rL"
    "qXIUKlu8lpM1cdMzdrYX88V68jV2rWgl6WsYm9bDVzF4bd4zh7E16mUQtGWa5G10mF3DLn"
    "Pp2AveC61GllYFFGzraLoChhXN+MDCyDFgEzAE7QF1iAH0KytAmHa6HfYwK/QP+WzQcNxO"
    "ujEzAAOMFJY7UFjovLvInh2JxaArBoaIuqo8x+h1u4XxkgJMGosOmI+IGRtjZZNqAJ7vFv"
    "qiNwu1WMCnoiRoVYNq0qRqSy1a1MelX4eVSb6UsibQrUNgWqTm49ryvM6x+GM6uUkbkg2E"
    "f2bgL9IbKHVmBznErzuhyv4dWznJn5bF4QKFzlXpPBr8qsFa/y14pXmTBAmZ7iHGdMMHx7"
    "W9/Lze57j0paVSOVEW2oqwHWWWci8MVOt1fZWCw6smzLTmyQOTHmIpASmjaLyO+AogkDtt"
    "AUBGDDvYRpY/vkWe/oKAtOdj3XzIwfZ1pHbd30SD1VURtH2jhSgMm6s9TerzUFYRLdA6mx"
    "PZCuPHtkuz06zNCIlueK1CEmRvW9YFip3ke26BFOTeYhLrglG4SjXmIiqNXQY5M24UyWd4"
    "tuGHhYpo2ELmJMkpsY9xQRgwmDeZXdKWljd8rUm5agZ7GNlP70qecaTnbpR7YrWmtVSmpV"
    "SwmXVamWFHuoT63f0NZq61bU1uiSVIHRCbJ9ZPUmfHPaSNiZkSD38iwHdD48QJTmUQgBW4"
    "ICRUVHxCaEiuIYPFBv0A3UxroB8eKnsv/Cg2w5NBxSj2MVQlCikNSeCrXdLHFsEENADf/h"
    "IuEorSlHc5Hyu5pHB5VwGXrMkOkNmAXPD0j3JxCAALFgxZYoSMEMyXIOVqTWCElKr2caIa"
    "nE1q0Rkuqjy2C9mbzPInjg0REsmYjChg1PZL8u06TI+jrC2QSkkvJRuc0vP2tDk7H54hnT"
    "y/kK8OII4a7BixsFGK0BkdY6hU2hDspNsoK6nyDbPiZY67+GM9eUyJUz2/Ftlx/g/f67lW"
    "L8128ZS/gZsyRAmHwJ/EtofW0Cqv4EVGxQBGeeyhq+hrVaw8KkYa3K9x0WJQ5pQ25R+pDf"
    "Z3gxooQJx306lYgAofF3QM5diaNPOcfyZQofrcf99rL1twAkmAmQv8jRoWE7MyDKsvU2dZ"
    "vMGEesgiei5eq0EG0vqr54PjF7US1ubwZT12GVejstCPaQw2tGtNDG9fosE05BE/FtM8Mu"
    "KYgcR4n2cL4elmm7d5jfd+8w1XgPNJ6BMbDBuJhXmLkJKj2Bc1pb5aQ+rOxslZcAoX1D2j"
    "e0vQlsObRvGfOMFbjA8ojQKAwl0+oMfephHhtsGHOCTwy2ILqAEE3OtTgRWW8+Y8Rh7uit"
    "uAXciAYFDNuXhkf/NbM9Wsdbl0G6Px478qx3KFW0JnjqdorSpOiOu9tM7J3Aq6gmiXXgq+"
    "w4LfvaNu8vcP3KyjUJTrULc03M+364AJbxVOJYmQWNjT0HlLqEU5/Mpgfky5jhRkEQVmQk"
    "Uox4mG2ECKbygMcesjyT67qsTk9ReD1qF7gbt9r0SDEBxIzdkzLer5N859dJGr5AGwj7UZ"
    "gcruhYgVyw4J8HVvTqRb9vh0NLrPxizT0gHeLRCftBrRAQG2wITB8UzRZF/QwPF/IfWEAj"
    "gZgwsgTrOnABK2tcsWYLXAHMMTQsCy5njEBkWXvD9m6cGccSjFosT9L9LiERviEMVOy0+F"
    "cHuBqx48TlWnLbiRHtoat1/bvPbjf2PWfulrFc1GbvRipyYgt+itE9w70vjNM2gt+tC3zK"
    "LeT2rklC7bgPKkpHzq4uLjq3XXLXOrtr6UDl5lIotxtQVxpFas3xdJv3QRW3f2Rsm6tCaE"
    "u6LYbQQtWxsRE0HbPcAccDY646yyOEmuc6Tvz03EBnQS+jtAfobNnlKNf5E+mEVMbrM7S9"
    "SVuog8J1EnRW4kITlBWjGR6bckTaV99Qz4lv+04lm35BoLIVpJLViaZHTmpwvskZI9oUp1"
    "OzvdWqxmYBQiAmRJtII7ktu7N51CKDuU8fbF6rj++ujUtqeOa479OfGTbmLRzNy92MkW3v"
    "A6ksty52OvfHCBRqEPnYxGHsHpZ1PxRlObkVlSZh8ki7KCFlUZl0cXX5Rzg8maUSF030RS"
    "qIJkG2D3brtjnPpsCeqjr+kkht/b7V+WHY4qboH8MchbloWIJBKex1JLK1RPs/gm3yHv1t"
    "aFtAJVug0ZWoOwC+zFxzmlCIGkOSFR1Mawo6TqwFrbKgZYJfTUHHidcgaCUbqO2FnIGDM3"
    "i3jCqgAhDJCM0+KIVbKHalk6nD5pQCF2dulRhcmlDh8oqd6R8eKJluVouiwh68S6I94um2"
    "ux9LJvbNmedR16y0jmTR7t96clxiNTnOXUuOkytJyLSBwevN9wWlnvR1J33QirOKLyVCsg"
    "9TfNt+lNBGHMwrl1ClSPW8rzvvQ72+hhRSpFoK9bfcRZeqymJI0+reLmuqKIywNi0T3eIl"
    "Wk+YnoU5JYXZW8DW2KvYclOWvakdrwR3l+uz5m4xd1M7WeVy2GgSqUgM6Tu2e5+hTr4LyD"
    "/82aOOkROHCzNfxJUiCTANSyrIY/+vjSYSCaa1shKJ5Jl2YSLRckyJRKIp9ThzD8gi/B+i"
    "yw/hmQjevk3u6dTHNgSiwZJom5mVXfSIK+mUI4WVizbRKUc65UinHOmUI51ypFOOdMqRTj"
    "nSKUc65eipZyjolKMnImidcvQ05Cz6K1THfY9R7YNiuIW0I+xwWZnTMSLN6FKMxm+kCo/D"
    "8XvI3lKdrg8LWl0fpntdD2zPH/dx9U4zGfeFbCbHqYr2hOYxvYDHuMjrhBWdsKIU/3XCyt"
    "OVgk5Y0QkraspBJ6wowV6dsNKchBWRX6ITVnaasFIEgJPk6qr0lX5FPJyAjAwodkjhGIYx"
    "SHCNtzILBT01AqM4SEuZevbE8ObkWe/49fOshJa1XDMTuziSoxO+p0YnVkY5aZP8hBeb9w"
    "MZVwxlxgnVDmeuw3xdY4hSeXzQl5ud8msEB5XbZGXTP0anLZ26Fme4t1Xnf5Run3Bvd2tq"
    "Rrbhx2nqkbzchsmhtC0Um4IxVf2sc3PWed9tZS0162DtGjVxFY34+OKazdl8G2iDWv17aj"
    "ittC4vDhdp8FY4oEz2OePCfQGcMVxuiI58B+RqSl3yMLbh+HfTYVwE0L+jjo1P+JZ8h8H3"
    "3wnzLOphnyliuwGgJa6YbeLb2FtkTmwrM099G/dcndH+tQUzfxQ6bvDq+C/8+obtSxK9za"
    "JDjQliLsh66W/aTFDSTNB58TovXufF67x4nRffUPe1zovXefE6L17nxe98zWlaGq3Oi38i"
    "gtZ58U9DzqFnoqyNFY7Xhuza7SfhBOJ24C6t+MklqLezuCqjujftq5NOvmouvCWNsqHP1i"
    "fbBd0fbuEL3T/wZUahNtVy8SUlUgtRNIN0D1fHNSOKRt3cNT6Dx+GJ7uJbwPwhfGjShK9h"
    "6rGBMbDBfs74EnJFk6BSOHe9dU097Kf7VtAS37inMsNLbKO/lW2zu2YrekBHtlu94ChG9Z"
    "QLjujPKTXR7hARvsqMzCHfOEcVMV0yGLqIlNbx6kRpt2ICqjIzG6eNBqKqUzWWoFR4yVcy"
    "xBwNeM68LMMvX+1cUmwv1Nm5Pk9HzcKD6SinOTZclzqYT2HCe8IO67HZaFxyd40b52UKfI"
    "/y63uPUuW9O0yXVGtP2FG2pK5VVUAKulZVBSnALood1g0O7KsqhjStXpLqWr3xrLzyMkgQ"
    "6hRuXbXdcDlEM1LLSyBKpT+CddUx6JJ5XTKvBnt1ybwKJfNZKsvjeXsduVLDVumyDE6oaS"
    "XYKza0x/P2JrzMnjI2uu+X4GrEZFnHvDXvL2zun/t00jg7pyyD00ZemX1t+0V6zeRuQY1e"
    "GaCSDRfp5feLiZ5tryjZ61dsHBOiY8jQ6NTwREmcQfBaj0XceNQ1MxE3wqLE8CU13IYyhk"
    "2baLgNDbexl3AbKsM97OtiEjUsYVerHrRYEGkH1bocVOHu+zgtM0QeaJgEylv3i5lXBl9D"
    "RegSNXX31cglO1Hdhc3/EQxT5mVh5sVOFynv0rYeR0aW0N5xshHq+hRryg2Z1XhAYLZQz3"
    "/BXGfeJg+e7fvUJUOPTSK6t2XM4bozTNvgxPCoKE2fwayRA20fVPHDl4dt8v7wMFPJ39at"
    "79w7VzBRjkXuWm3iMp94dEgxwxZ/cwY3MHxpSxhwk3tKp9K0QAqRmcvlVUTtBAmccHirw1"
    "yDQ1sXquxKRdaFqgrCvkpCB9IVEgEumf16UdwUqU7sWYMUKrceSpPuAwDHFtri+KzmxE8Q"
    "6tWn9rxfcLLqrE8R7mEl3UYm/T28WhVGh+NV5m/rrNft3Hbb5NPV37qEeeTD+WXnImlzlG"
    "H56xIMT1ZgLNn9OlW8aIIxVnl5iVLpLbV2oW6dYiSNOKJ+FRKn8HJWVn+HoozDJZHCn1Tr"
    "FmYX4VPqYnBzWWhKBnTIvLJgf7tz9e7EgdYxffsHlhKnnWeLU+0Cx5kRHVQGrNbBYiWLTA"
    "zfp94BWcA0Yiwai7j5bPBPavpt8jBmCHZGgnQ4ARcrh8AEHzMvE5Z2vVcvA0CbToa0uWi8"
    "ITxccpYalsj50kCzarqwNNCsBprVQLMaaFYDzSqiya1FM9dAsxVTqDTQ7KY9kBpoVnsDlP"
    "IGaKDZJyJoDTT7NOQspJKScIElG4zfQ0O2aMsLVcE3ubbTm6QJu/Di1Pl+lqT661H460l6"
    "7qrVSsRI1Vb1FauWWHCupsaZINc4eCp/ZHAp5E1KzPmOiyWF9llU91ksv446IGBpYoUjgE"
    "rGHTQYm1pS0GBsKkhBQ1AplHmgUZA0CpJq7NUoSKqhIEV1Qc3f1WAn5Ti806yvd8BG+bp5"
    "yV/hiHaJHLD+IDJ4dS4Y9v6mE1k5aLgkvAoCmJjUc/kBESH65YmxgbF54lBDwpdkZICt55"
    "qZ6Cd44X6Y0C1+BK3Ewwy4JBzK1yVjsCO5Tv5SMvkrJtaybvMY0R76ztePAx/5YCrM9CWR"
    "LhOqn8sfWYUqsT9BqEWwLisrmjT9OC0qmqPdMEmUVaUSs1Ah8IkzNplQNwszLjxTpDWZkT"
    "ErlaUvqNBwNqEDZs3Jg8d8SowBmwktB5fJA9JZoCogshvMmzloNvAfwUvDJTG3HdMyCcJD"
    "ICQcFkg4bESe9V69yQCZ2M4ty6TYZ2peWp/S+pTCq5vWp/ZsxkeW+Iop8dvPhd+j6OXUdq"
    "tnXC+JdBqGzqLWWdRNW0ialtJCLbu2oGO0OnNJZTE3LYlaC7qmoGUJeHV/WZRMK9g6Q6dx"
    "UijyWYrJvbW4r2pfQmlvZXQN0CkLO0hZ2KUr+BP8L18/xyMcDmivdgz3J5GxJZBVZiB9Cd"
    "Ar+30El8mCSSkamhn7jviqkVZ3/lBnyW4X+GLDmVQj6ztCpzWZ2poMfiyVuR8h0nmta9Je"
    "IgvY4/bYSGSvYV9AhdS1yMe/uovCLNA6VFELVcwVjnzSCmgtv/4fCVzbVA=="
)
