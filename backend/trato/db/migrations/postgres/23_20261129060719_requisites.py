from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "requisite_template" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "code" VARCHAR(40) UNIQUE,
            "name" VARCHAR(100),
            "form" VARCHAR(20) NOT NULL,
            "country" VARCHAR(2),
            "details" JSONB NOT NULL,
            "is_active" BOOL NOT NULL,
            "sort" INT NOT NULL,
            "version" INT NOT NULL
        );
        COMMENT ON COLUMN "requisite_template"."code" IS 'Of those that every installation has';
        COMMENT ON COLUMN "requisite_template"."name" IS 'Null when form and country say it all';
        COMMENT ON COLUMN "requisite_template"."country" IS 'ISO 3166; null for any';
        COMMENT ON COLUMN "requisite_template"."details" IS '[{code, label, type}] in their order';
        COMMENT ON TABLE "requisite_template" IS 'Which details a legal form has in a country (R12). One that is used is deactivated instead of deleted.';
        CREATE TABLE IF NOT EXISTS "requisite_set" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "owner_kind" VARCHAR(20) NOT NULL,
            "owner_id" BIGINT NOT NULL,
            "told" JSONB NOT NULL,
            "sort" INT NOT NULL,
            "version" INT NOT NULL,
            "template_id" BIGINT NOT NULL REFERENCES "requisite_template" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_requisite_s_templat_41bb14" ON "requisite_set" ("template_id");
        CREATE INDEX IF NOT EXISTS "idx_requisite_s_owner_k_a13027" ON "requisite_set" ("owner_kind", "owner_id");
        COMMENT ON COLUMN "requisite_set"."told" IS 'Texts by the codes of the template''s fields; without those that are empty';
        COMMENT ON TABLE "requisite_set" IS 'The details of a company, contact or own company by a template. The first of several is the primary one.';
        -- What own companies said of themselves becomes their set of requisites, by the template for anywhere.
        INSERT INTO "requisite_template" ("code", "form", "details", "is_active", "sort", "version")
            SELECT 'int_legal_entity', 'LEGAL_ENTITY', '[{"code":"legal_name","type":"LINE","label":null},
            {"code":"tax_id","type":"LINE","label":null},
            {"code":"registration_no","type":"LINE","label":null},
            {"code":"vat_id","type":"EU_VAT","label":null},
            {"code":"legal_address","type":"TEXT","label":null},
            {"code":"postal_address","type":"TEXT","label":null},
            {"code":"director","type":"LINE","label":null},
            {"code":"bank_name","type":"LINE","label":null},
            {"code":"iban","type":"IBAN","label":null},
            {"code":"swift","type":"BIC","label":null},
            {"code":"account_no","type":"LINE","label":null},
            {"code":"bank_details","type":"TEXT","label":null}]'::jsonb, TRUE, 1, 1
            WHERE EXISTS (SELECT 1 FROM "own_company");
        INSERT INTO "requisite_set" ("owner_kind", "owner_id", "template_id", "told", "sort", "version")
            SELECT 'own_company', own."id", template."id", jsonb_strip_nulls(jsonb_build_object('legal_name', own."legal_name", 'tax_id', "tax_id", 'registration_no', "registration_no", 'legal_address', "address", 'postal_address', "postal_address", 'bank_details', "bank_details")), 1, 1
            FROM "own_company" AS own, "requisite_template" AS template;
        ALTER TABLE "own_company" DROP COLUMN "postal_address";
        ALTER TABLE "own_company" DROP COLUMN "registration_no";
        ALTER TABLE "own_company" DROP COLUMN "address";
        ALTER TABLE "own_company" DROP COLUMN "bank_details";
        ALTER TABLE "own_company" DROP COLUMN "tax_id";
        COMMENT ON COLUMN "own_company"."legal_name" IS 'Of its primary set of requisites';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfX1z2kjW71fp4p9JqjSusRMns86tW+U4nhlvHNsPdia7TzxFBGpAa6Fm1cKE3Zvvfs"
    "/plkDvSDKIFu6q3YmR+khwTr/8zvt/O75n+uzgzLGp619PKXyymds5If/tuOaEwh85IwzS"
    "MafT5X387Jt9R1AMxNgeiw3ucxg48OH+0HQ4hUsW5QPPngYv7NyNKTFdPqceMR2PmtaCjO"
    "xH6hKfEZPIZ/7EyQNdGIQz4o9NH6571PdgIPU5seHzyLRdYrvcB3rChjCA0wFzLRg3YJ5F"
    "XnRfvzzA72OxAXwh2x01/+qZa/97Rns+A9Ix9eALfP3amXHq9WwL7y/Zh5//+guu2K5Fv1"
    "OOI/Hj9KE3tKljxcQkacX1nr+Yimvv7dGF6/8mxuJv7vcGzJlN3NX46cIfM3dJYLs+Xh1R"
    "F0VH8Q2+N0NhuTPHCeQbyk/+jtUQ+S0jNBYdmjMHRY7U8gusrnV6vavru97t+V2v10lNh5"
    "AiIqbgEvAUpxJ8VS4YMMKv8PPfjo5evXp79MurN78ev3779vjXX36FseL7pm+9/SG/zIpb"
    "8lGCZxe/X1zd4RdiMF/lhMYLPwSN6ZuSSghjxf2I+MqLIEK0Xg4h14sEEV5YSWK11vZMFC"
    "vWx5ZLiv9nY9PL5n6SLiEC+GFtFMHE/N5zqDvyx/Dx8JdfCtj752n37I/T7gsY9TLO5Kvg"
    "1pG8F+f3I/X6Vfgcjt9H/h6V4u9RAX+PUvyVB1Gaw3/nzM3m8IoiwWPLHvjk/xHH5mW2k2"
    "DXVoXVBZz9++31FT55wvm/nShDX3w6/UeS12eX1+8Fbxj3R554iniAuAj0ti/G3Z3/I7mz"
    "mH5aCp/9wQdgoW9PaI4w/CxBBCQH4R8tnPoF8ri7+HR+e3f66SYmlA+nd+d450hcXSSuvn"
    "iTENTyIeTLxd0fBD+S/72+Ok/Kbjnu7n87+J3Mmc96Lpv3TCvKk/ByeOkHIqfhQ+T0xgt9"
    "c/AwNz2rl7rDjlje2PStydEkecV0zZEQEnITv6fE0ecAK/0MfC2vF6FquhyxFkpfuxRAKg"
    "hTQtUxPBPmGkLQ478ZpPvm8OUBuXABffg/M9dZnABWBdmPRoB/PToEWMIBDi/IYGy6I0r6"
    "Mx+eQ+GHTPoUpwii228gEhvf9y0Np5t/fQak1rhZHbCWj5tDMVaTQZSqFnJOHnXbkETn2r"
    "NgRsNkHbDJxPbfkRu5i93+zyXBeW8Q+AtOHyJmvJxXasntmR2FnS9j0PlBl5+bPNDaaUmp"
    "tP1wjMqaDQYzz6NWr5bQE9QtlH54XhlkPrYHYziLiD2ZMs8nE3NBOPXRLIQn0tSUuPp5TQ"
    "9AHqy6rSNKtZEtOz0J9vX0TLJefEoxP18Bj1OprIZ3ruBLEtOXuDHcHqpq5UfHxyW0chiV"
    "q5WLewkrE4BRlzqVDEwrEpWZXtP2Ucr0UWD5SBs+lv6Cioa8JN22mN3o/hLj9aujErx+dZ"
    "TLa7ylkNFUMUNTAzbTB/hpVdgcjt/DfeNNGfa+yefumxRzQYWa9KpyOEa0h2ze/PYsOFbZ"
    "WrIi0i6u2rhPcPGRejzTUlLM/AjZlnD3LgRwdPj67etfX715veT78koRu3NY69u+UwlSx6"
    "lU3j46d/gt1cXUI3hMivH5rq4IyZN8XU1x/7/ih52Qr8yxDOLS+V8/nmwxaMj7NTU9c1JJ"
    "OCuKVsjmBr8u9WF/RCMtGnQ4YFvqDmiwVuAKBgNR7ydOHJh3M3NEycR8oILgG6KHb22RZp"
    "8OmZexx+VLc0XRAq9yp8tmPvqGHuiCE/nVhQDlhtEWKZlDv6LrPyRonYzEN2+JiCq4jley"
    "5LP+v+jAz9hB3weUv33sUsfMcWRF3MK38knqbJ1VYwZWV4PJ9mPbHvY/YN/u5HjZxT1jna"
    "e9Nw6HlYpcZS4cFmwuTw5uwgQfw6eh6RHxNJjvXujCRs/C0GMTMh/DB8LZ4AFjSNG54NGp"
    "Yy4MYrpW4HwYwwpm3gL96ZzYPDt2tcmXb9jV/mQ/e5lVoIKj/Ykai3Iu9FpbzS/b5XHDav"
    "nQYSzjtC5i+5JE87wez+mUDcZVVPUlgcpa+k79AgoFxoVIJ+fkjgChNYc3j4xce36fotuf"
    "4pHIOBUmEseGE5XDIcoFQhXPPIFBoPjNXXlCUhMOSDx4bR+ORtJnM7gIXzR1QG/86Zn5Iz"
    "F7dsTqKqMGk1kkXwM2hQkmOjJOucg47dXQXo19nPGRozzcgirxPkqlmV+J+amDPiGLtCB+"
    "Yx61R+5HuhDCuIAvbrqDLKNgIoq9ZTLIs1PAZc+cL8/G2OSDH29Rh0pD0dnp7dnph/POj5"
    "1gp7+zfgZkwqtFSOlfwf1S6QSmD3ve1Cci83Vq0wFFG/iceQ8HBE0QaH6wJZ4BxvnjdxLa"
    "uCPbDczp3swVibIY+kweXEQ/3+BaTv7Alt+33orxFQ5MmMA4eAyITAa0arCkJlh6oIsqMC"
    "kYvhmAtJXcgVvf9IStfG77Y+mbwtBI+OJBojnHAZy4TCTa1HLplgp0OioIdDpKBzpVjU1t"
    "Q1SqMoFO8CNnlbi7JNhD9r4uw97X+ex9nU689UaV3N3h+FY4u7+EHm049cXByZynp7Y05B"
    "WNGHPKzvwISXNzv9OpIxRp4TH7bOYbZMg8MqVs6lDMihzaDv0JNnlToaAdK2sLWpsVZGXu"
    "Q3WygRryVV8xn6wiIJ5Xhs9Oipk0kt8DK45J6EQtgimZLusza3Ei4xAcNngouc52YjARLK"
    "6KsGJECu+F6qb+BKpomun5yW4riuZMVIfbgl0bjrhdqtXpGXzuziYpQ1P8XA+JVUa0nS+n"
    "F3cXV7+fkOCPe7f7+epKXAn+uHc/wOZ9QvC/9+5vpxeX5x9OiPz33j07vTo7vxSXln/WWQ"
    "5/K7EY/pa7FP6WXAjeLCPIIH/nCYYrrGVf+BJcCdi1sh+hC46hWQiDZFwizT+EPWJ5OJfO"
    "60hi8xlcDjV5pYNgSaBwzpY4nzEWae5hYQQUC57SwhsK0wm+IUiDh65SNQQB76GeNxM/IU"
    "N/zLcAJumUDQnp/MHmhA19WAsmmXpsQDmHpYKLYj4GFQVVGM8sK44NHycDjyJ36hUriBO3"
    "p1ZBVcfGXqglKzN8dUHHaNujhYqSFBHHBhYm2YjlpnXCD5S2etKPE7dG/M9ylQ9t1+bjup"
    "JOUGtRqyxqi7kZCLbIyBRSKAuVlPSbRgIDmG9m1DApYvmSZI+yhxvm+oROmJfhoM53La0o"
    "2pDXFboxXEotxCdkxAhzgwwvrJ4V0XTa4nOCwfjbK8hsRdECmW3ivGlIEjB1srIsCiL+Qw"
    "K1DR0LXDJDE/RnK+r3M0TIB5v52D7AozJ/sKqV47hUbMdxQWzHcWbh74oFKJ5ae2Kv7eAy"
    "7bWu4SJG3IzhosmwsrbDXDVyas48alHXt02nk9HRZXXTKGrmEh9WKlhU7lyEswlF9yoZM/"
    "iy72QkJtpuxyYfY9DDA536B+Tb0JzYzuIb+RezXU5Mx5FOQEx/4fbI/dl2CWySmck1W3+b"
    "riytNMguCAnNTZ1Z72VsQwZN5/b89vbi+uoE5j/HU/bePT07g2snxByghf7e7Z7/1j2//e"
    "MEq6rDfjaGETcXcHtq37sXV39e3J2fADZ/BOiFY+E9OJLTkjVt44ijSIAh3nibizbeJrGG"
    "zx6o28OVWwX5xakUdjze/nH689HxG4OM6XfTogN7IrfXyjGmr8vEmL7OjzF9nWS83B2rMH"
    "1FoQtvrvcWqh8gXTVypyZrt1JnE1AZ7GAZXtiC6sgrkp3yONv749GwHr1jch87BViifEed"
    "zeJ1mdio1/mhUa/TkVGjzKyxAmaHBKqxGlOK+h6bc+zY4MEROTUItvMD+DhnnlVLCX9Vao"
    "a/Kpjhr9IznA/YtFrJvBVFC+xS0pZougSQChHHuQgHsRiGaroYFA14HaUypR78YrzZFosi"
    "fHM2B5WdefbIzooUKcg0SJO2QZY3sNy51K5QiLB5xSS7FKm7kN2CWiRMHXWyz9abWJwdnL"
    "s9PHfryTpJrj3SKgubfp/a8Lh6oo4Ta0GrLGiPPsIRVHNNx4m1oFUWtKqNmffTIFtQYQR5"
    "mpZC1QIjn4OntEsAZcuLROadQtVFzrCfmztYdDJ8SOEto8iDFB20vhgbCcdLzcGcsJkbVC"
    "gdm4+UvOgevnopi4D0TVAplsNtLpw4spb3xCBhCW+YJnjxMKM023bfpX1HCm9VRoHvaMCs"
    "SkbacLzCHoeL22vy+ujwbS1DVhkzVr4RK5VGlpv/lwO32pDydy07CMR3CYzqCbYJ28eE/s"
    "DVQzCMn36v5WjbfN0L+JaTLBxc4PJZUigtE0xbktUV8KdaJ+T2n5/eX18a5Oq0273+0pMf"
    "0d57dv3hvI4wNl+PkDOvSqZxOHyfKuFtLMKqJQFrinNUjVCmD3Rqev6EulnFgSM3i4CoFR"
    "9WAori+LA5zIBNptiW/kX37RvAhKt3ctznJ6KJPaXvyDdck98INo/20PqNVX/jVbyAEMiy"
    "4OjW36chaUshqfpxA40FZWwlcmDIHEwQrcrmBJnK3O58Fs9HJdcdFewTdXDQYSkgdFiAhA"
    "41FNJQqD2x+9r9+0z8B3JPrOxBiJGpWw9NQRBU4EJYnU9PcyLE1YVWyaGsJyE2/2K+hC4s"
    "ie7F2d2OnAkr3n+i2I+sU6TNBUOMUjpdb7IavVa1wzpDWEycY5SfbHa2ehIXsX+oe8meaa"
    "GZ/4Bg6zjZTU2+jGNXF+LAVWJnKHRbe0tmC5i4eiv8bcm+L1q5U1K5s/my22BCBIyB2HOi"
    "AiNUCUH0gWxbuGF5pVng8P76+jKGGd5fJNh89fnT+3NQMgRYWAXvpcFbZMuoOu1TpPukbO"
    "yimqmOzNg9rIqfGw1CK9XWQVlwldoFcgBWcrY/nb3PM/xlx5D1d4/Nphk4VV4vAqeyokNv"
    "tBxYwuWATCCCQiSiYL1FrGQfXBLOgJOgVISAhZjtDMM8AAokxIOyue+j7K+9kF1zMrwN23"
    "xVJkJd5uRGrKYaoipzRhRB1L1Pp/58e969PRFrgt+7N93rv5+f3Z2Ea6KOUXzDKdHaA6Q9"
    "QLvh9jacO9oh0dEOiYYBaGsdEmqE4Ai8m2u1jd4ti4krm2z71GHuSNQYlOZU8RiebXktGp"
    "wJT5c4XdtO2wNM5USqKoMolbbhaRteKzhfYMNbbl1Psy8tTRotm/1lLUzRZa+NdvtstBNS"
    "Ad4GPzuJVmK3i+CKnRy4FqdgshgmfWCH6he2RQ5fyuaOxB/b6AhePS8NWyrSbjia98mIZV"
    "fZTQ2rXflgBNN/etF8x7JWhBShynaEZTLZO4KW30WQNynamDocGyzCDmnJ+kl1DGebzjej"
    "U+b5tcSSQapyUenrIZHfmL8T5CfpnDQF5MGp34NTuF6Jx0xihWVS0+a2+cKOAePq9c+J0r"
    "am3sWqexKbY+c4rKI3MS36jsBmZWPZ3+A2/LyfZ1MyBSBBTJfPqVey3lvb7UrxqJgJy9Dj"
    "igKQQhIdfbQm+kgN+90tKC0X7mnQmzaNieP3i0Ax1snu2W4v0ue2hGvbJcF4tMhR7Akiqy"
    "5YAHRd5hM+Gwwo4IYXC+q/NES5bpFBPbHdmU+FHY87AIxHMyx47I6IBesaSzS8zHBub/ll"
    "65H3184DlSUvfGlK1LZD5WyHgYTKYo9guNLQ/CNdwKwWJe/ZECuBC2RuuhYJCt3CU6ktIj"
    "cArkukXgcTbh6g1EImuv+FmshCjRNPWN7SB11okMs930K7X6kUcVmINpW0DQcFuRKBUdIm"
    "ZhmyI4VF4YH2I85EqZ6NbVyFCziC6FS2NoYBzMtwam37ZTo5vKXnGJ2YdkZbv4IWWSGBwh"
    "WLLhkoYmQQNC2vXJnluMwBBaPya7Mcp44oHYK13RAsTOHOCcDqmu5DjnEiSqRwCwph3Mfv"
    "id3eMGbMkBs4mkr7C5/O7bozvUxdfxhVMNPlvejBH6UjZ9eXl4AkyH3n7L6TkNnU5BxL5F"
    "e25KUIFbbidU69EXOPworlA9MVOiSowcQu2/d+G0JLNM0BqNv7T2ZT3YKeOVGiBtsyfL47"
    "61QUwsXp1SkJV/ruFRaHDUwnh9frg6JX1A0ynbpVeX5+dUKoe++e38K/GBiNMdE+/HsJ/9"
    "bqWVSmpU5+R51UQx1Mma0thCVxgzLgC+7TSVoOkesJIHTx+x/AdccejYHxH067H0+IZXoP"
    "9+7tP2/vzj+dkAhp1VVRZlHkr4mUDg+qhlmpWeuKQuXt/wrL4wRalz0BXfMnToZ2tFkrql"
    "LUtZDzSmxONu8J1S+rwfqapOIVXYOG/RBgtcqun2S4NbEzItrX8jsk036Uavzm1Hu0BzVm"
    "eIRw1zzPtyt5bOSZkxOsYDrGerHo8eYGIFASIudyO00z4tD5HB2dz/HEY/bZWMdjMaZTq7"
    "6k48Ra0spJuoIfJLb4g5bbGV3i3gfEv33s0lVYambgcbzDdzsln4o//rFFf1GXCVYk/UXi"
    "slHgL/LCASX8Rf2ZazlCmfBQoQv649mcjAB0uxh3IDOkDsg3bCvwTRg8uOwuAa8Jxsu4y2"
    "hAMOlT7A0oFJIs11Fj79VepJZ6kbR34/kkmO92um8/vbzRDi5JI5RCzN18g4qhY44qNa9d"
    "EjypZW1T8VNX4tRDU584+s3BgHJ+4MC55/CD3+CnPFnpbqhDrVbIO1ohbxisPwc1bcvqxy"
    "lHr3JOn5PEgHUqSc+Mj12rndyyCe0zayEqffGg1Bf2rcKAOAOLhAn8H7S0Mle1w1YV8dKq"
    "x6YemlmyIdS8+KyPZZrkoop8Bg0hWcfh69rBWjdRTjdJiqyOszf5DJX1FlGOTFYju3fx79"
    "7v3evPN/KKLJ6yLFIW3gpKlYV3P5zfnHbvPp1f3Z1EllL0eu+ue34evdnDjkJ1/JeHZaJZ"
    "DvODWQ5TsSyRNVlp2cXpdGmPiiswkjWLB0hV7keINOsrsb6gtkd4xsXFULUKRWjEbJkEyp"
    "ahiMw8hVonI9NvqDexOc+uQ5EYsBbRTeNj1yI6bIE5NLG4q7D6ElBEBmPKTwhmEQDigkkz"
    "opgsgOVf7Sl1bLj4wmXyxksBz5jMkp2Pse4rE9srDJFJRBmpd9t/5b1773bZnEu8KMrRYr"
    "OEuWf7PhWNFuAKBuRgyh6W0rA5cdjgQSRBzNkyZseUrxTEGM/pi/q2ogdffxFkWITTbj0E"
    "lV9TrL/gVwlsiW8Qt6e6opg6220R1lwJsg7KjEwDlfHl5fnphxPRUwQR4eklwkDTuXfPrq"
    "/uTrHwLYjGh60Fr3y6Ob3650mYblQHH264FC7LKHVVUjpT5SXTFZLxhGROP8CfpgV/fb5B"
    "4wjgf+HxR5ldnt8J8I4n3b17/o+b6y6IjX7H+h/37sUn+dmeTIO+eDsODRUm1ExrZIlY6Z"
    "BWZVDZubq+AoH8cu9ef7kClUj824tqYUcZytcrGHaDQdavQdqXsAyPS8pKbpWvjt6+WW6O"
    "+KFopd1+gjekkX54XFVvchYn3FKbsz0F/FrXUoL1Ap9VtzJEqHR3P63mqqPmZm3sT+fqTe"
    "RJ7drQyzI2cZatZ+5SsXsaZ2/Dx7RqwyjL1eg+qZBZ5mzGfSYxZydtk4neNQoMMgMxLvix"
    "RrnoPzFYhtKJtA+bi+d6nIzNR4pQn1oYi2cSbJqClR2OXx6QU1AHJuwRbgUGlAU3CLdhXg"
    "krhcNGcNF2HOJTxxFmkaxulI2/PdNcYvt00gs7woiwG20WUeZ4NgrMIjHBlY2rihGprHYr"
    "E1/VaOSa2sw9LsPc43zmHqeYC787ywiRz90lwR6ydytBrvkO+mwGt8EZr8zeAAD1oednlO"
    "ksmMArEpUTrLE2isAcEpyQs+6n3uXF1UeAHkNsgC1/we4lMLUHD70wZLWsDGJEqksBv6d0"
    "rF1e3N6hM+7m4uwj/l1HAq/LSOB1vgRepyRg894Efow9zbIWrEv8jVI2mPm7m8jLzSZbe/"
    "TfMzsoFlmN6VFKzfQqfcrF1+49ms4sY67nR9ynCJ8Ued/Q3nPhEhP+53nmArcfUDUNYmLP"
    "i8ARjz+OfJM697dyW9Hug/BtF97u+FldZIpXTZROr5kKG5WbczqvY3fO8ayZva4Eh+kNxo"
    "ILlc+FOK1mfDXGM8+vyfYIpWZ6eabzII6iZDZVOHyffLMby6YSqFDYlOvAySWhnr57V6BH"
    "8UmsRqLYhU8nZ2PTdanTSfuvoneNotZ2aJsfRAaWqXY+FsCc/owFpMOWAugN8imaCibwCV"
    "R/6gkLAvb/opMThPHIS8sQfQhc5k1MgFvUEg03hraompfjsdr6+8o08og5McQHzBQzyNdO"
    "eDF4x3+oziDLXXfafaXEJrhlA2m4PKrN9BXRPp00DYeyVZ3cel5XmNc5Rrh87uYZ3/aCvd"
    "uoXh45QyuwOU6leV2O1w37wRWLCdx2lIHyloJftnvu7YmGdd3HOsGZHaRit411OhaLjiyh"
    "ZGGOP+Y+kom5EIlAoWqzzFzsU1RhQBeaggBseJdQbWyfvOgeHWW1Q9zMM9cH9EWQnGiipW"
    "P7FIKKWjnSypECTN6JciTqplRlfYRoW6zfz72mIM0n7K34tLSJsIVjuwRQNm0iMu9iWRPd"
    "89u77sXZ3Y7SJhD13FKaVcdieWstGOLhqLVASLRvl2XCiGNynziMPVAALv7K1AswxPY4MR"
    "1hJuZMtkfw/LBZCyYnvHj/NgMSbfzpmeAonO3ZJmQNjlTZsDQ40uBICSbvBBwp33pbFX98"
    "K4qZtgH27umiahHu3cWSqg18d5sufO3ZI9vt0mEG8F3dK0K+TIzqecGwtdAXEzFsC4ub0Q"
    "HzLDI2LTIHUIllzcgAmxEOPTYRkFQkzCAY5XhZlvsJQyOwuNnEfKDY6Z0wmFdpGLzVN2VC"
    "4lWzyhhGot996rmmk12yNx8/a8CsHGBeSbgsWl5R7CFU3ryDSWskjWgk0S2pAqMTZPvI6m"
    "34pLX+tzP9T57lWYEX+UlmUZo25Jch0BExOQKiCIufgDfo/jSw3qv44Vil1lkAAgKoY9lD"
    "kXts87C0bBI9VdYft5h2pobffFkoKo2UozWkcoFytGRVGVe5x0wZ1ovVS/kBOf8OBCBArF"
    "Rjy+51wQzJcopXpNad7ZTez3RnuxJHt+5sV+fwkF3BsE64fM8yaMajI9gysWbWwORU5Btg"
    "yzBkfR3hbKMVnvLRaIqn/CTy1sLvmN7O1+StRQh33XReJ64940Z2Ag7KQ7IC3E+QNd/Lsf"
    "N/hjN3IDsOz2zHt11+gO/7v50U47/+lbGFnzFLNnaUPwL/EqjPQI//BCA2AMGZpzLC1+0I"
    "n4sHTw1dTpamTStyy5K1uVrcsjZuGRWO+3QqC06Fyt8BuXCxmxmykWPbCQqL1uO+gRqZrA"
    "cjKpHORHPWyNWhaTszIMrS9bb1mkwfR6zycgTl6ogfrS+qvnk+M31RLW5vpxe6wzJCD4pK"
    "ygYEe8jhDXci0sr15jQTTgGJ+PYgQy8p8BxHifZwvh4eldoQCvaDVAlTj/XNvg3KxaLCzE"
    "1Q6QmcU5YrJ/RhbVGuvAAIbRvStqHmJrDl0J5lLjJ24ALNI0KjcAuwzunQpx7GscGBsSD4"
    "jUEXRBMQtrRwLU5E1JvPGHGYO3onXgEvokHibvPSCOvm1rDWZZDuj8UO+5JIiNYGS91Ou+"
    "speuLuNhJ7J22xVJNE2Yjsor5YO05H7OImh5XgbqnfSZspY7eNosba4cAeD0aWis+2qG/a"
    "TtCEOuiNa4Rtc0UT67kbXsf4IpMAwps6MEUOCNILWyNSczxi4BgKIk6mnj0xPRGEkh2u3d"
    "SLy5TGg1dRbxlVKj/pyGxlDZtxcZXVseNUe6hkbz50eLkSKk32KJU+72uHs/rMqRTKGo5v"
    "HiLXiWOl332O27psixBAZPwQ7vI/8QAxv1uGKcF/OQ1664CSAwP9kn3cdw+gtYl1cyplS+"
    "wlLeJouOgq7/UJQl1fZkPaXcjXp2t3SwXiLvLIdkmkrJaXmIxKanlLKRSoelFJldD3onOl"
    "TD0aezBeal8mcegIlKch8yZkLDsVoTo2c33QoV50D49eHpBrNzh1QcWaYQVy+Nei8Bb7Ee"
    "cQ0HAfa/EJ0xYy3MoqVNPUa3V+g8JbnlGg1jXaMzZprt9KwP31MIpZ0U6xELPWhK8hLMow"
    "9Uta5bfcj7DRWKGGXCVXQIJVAFy5zWBWQ7jDcHOB+XMghzrs31I0kVcp2Twcrw0ZpdpRC7"
    "lX212WJCpP8ovba/Lq8M0b6ekTaYCmW1IrTnC9DNPzeZ5keXDUV7FgREhaYcT4+l88ggwi"
    "yoobolvLj7+CXo+2R5hnlXW67t4+YfOeQFY1WrGt6HQnK92ITRuE2spRNfI1rufumfT6dT"
    "LqVK1uGkWFquZubxAZVyJ/I/Q0gi46F6oqJk1gwQTMmAXkyKkjYzZCzVSaqycl8vM39eh7"
    "9979EujDaOzHcQBi+ws4gObCIm77HJ7mC1v60j7A3+EooBkA3MXSsCk/KcLh3DQQrTu3QX"
    "cW5pTKqQhxKpU1CVSlcXaHsxZmeXyS10K82ygAJHr9VYK9K4pWoF7hujOCbWRB5iLeEL6x"
    "1SKo27L0dw12nzk002B3P8HujT14uMTtPavQVHCrCOhOYVAvPB/KwFwcK63R6HXpU+qKo3"
    "Q2PSBfxgwt1AR76Y5EfTEelhpz2OBBXvDYPAvibuqxGn+2FH826rtRTABbds3sZZdD6Rqj"
    "IshXbB4yDHjGfTaRcV/KOGZact6qnJ2l1mGLXX4KDtyLIIVx/aHbs8OhJU5eceYdkFPQWS"
    "fskVrS8OJjAhc6bXAxyOLlPDxIH9GgYwR+S6zchlyQDk08M8UyR7uOaVlo1hmByLLO5uZe"
    "nFlERDBqeTzI2gdyh/oLe8/Hbot/dXWRVpz4cbmWPZqiRCrbm5Q5/XcLrPacuQ1DK7XZux"
    "VraGzDTzG6a7oPedEtcTqV+d25xG/ZQGHVDUnIiBtNo3Tk7Pry8vTunNx3zu472oi3vfqV"
    "zVYzUrp1/YaLGbUtkiWEjq017uuCMTvgeKDMVWd5hFDzXBfpeX5mILTv3JmjTtoCFN4x1n"
    "V/9oNB680+sgcz6VMTOzATIMww0eQMyjSnZLaQE19wpC0n7bCc6L5njcT8605cuytdYI6q"
    "ZxIvaXQScRW+FyURy2MqLoOq+cPBgdgu9pfOGF5OOpWShbPRyTpkUh6UCISBgRmRoAwDSy"
    "5NZ37Q+paYEpQYZMywal1B7MfTHqYjPhTeW4pQjK4uv8XWuIWl5ddazVvQiuzzVhuQlRLI"
    "YYFEwntZdnK8V2gn15Xqt2fc1VaYzn5YYfJzvMokeFVM7hraHoAP3GwE9giKTMrsK9k0NQ"
    "PXlCMqU14SNpApyNGGLx+gzaBeCfau0kUm1cQ3vu07lQDOkmAPd/GtxAagg7gyxIkRbYvT"
    "qdne6VTEN1ihVkwIg0hQZsg0UI9apL/w6dzmtA602XUIADW9wbjn0+8ZkQCYGJYjtDhZcw"
    "ukstzOsUaPPwaBEJPIr00cxh5g2/dDUZaTW4GYRE6aUZTntmzed3l99Xs4PJn8lqy3sfoh"
    "FUSTINuH6IKmOS+j1tNML2hDuqRQo58Bvjajn8F/f2SskD9l7g4bxqL1uYF56Bh8iInsx6"
    "3pa8CmwOKqXvQVkdoe9M7po2mLl6JmLcqPMVecSB7x4PcJKTpw3SHXN+dXT5aZ9rarpOe1"
    "utHuDpwFmedFG/rsRgU9m1r1BR0n1oJWWdARC0J1QceJNyDo9QhQy7menIGDALOqlS6M0u"
    "wDoG8gyRNLKLMFpT1R9rEC7EgTKtw9bmf4wwOQ6c6yIrIL7JkRoj3iacOhOAETe4OZ51F3"
    "UGkfyaLdv/3kVYnd5FXuXvIquZOETOubvN58X1LqSV930sP5CkdwRhGufDtYhGQfpnjjNr"
    "BAR+wvKgf+pUj1vK8770NcX0MKKVIthfpHbtLdW+UMSNLqMOT6YchAUz0OeUW0pSWwn770"
    "gjjkyKROy6JqPPJnTtvoTy8bkZzeAHIik7NP38b4q9hOX5a9KbBRgruro1Fzt5i7KRBRgr"
    "uCP0/ma7J4U6s26dLZCqujqXK6QjQ8VQSy9RzbfchQkd4H5L997FLZpSiX6WfySZGAvT3Z"
    "lH9sNfBRMK2TFfgo7xiFgY+rMSUCH6fU48yVDbNFOFJYU34I34ng6w3yQKd+2IkVdqdH6m"
    "VFQz7hSTpEssWwziA6RFKHSOoQSR0iqUMkdYikDpHUIZI6RFKHSOoQSR0i2daIKh0i+UwE"
    "rUMkn4ech7bH87Tkgv7ZMap9APUNhEk6Zg1Ox4g0o0sxGtdIFR6H4/eQvZsp5hFnb9/2/H"
    "EPd+80k/FcyGZynKroTGgf0wt4jJu8DrDbtQVFB9gpEFGkA+xUkIIOsFNEENx0Zr6IEags"
    "hxSpDrarKwQ28wbVF0KMTDNfh5iqz3gdYqpDTNVnrw4x1SGmym3SmwsxzcZ/mr2l2JtCvW"
    "WYLICaZnA5BkdR7ZOCpEVMsw6S3mmQdFGR2CRX14VM9yrWjA3ISJ86zB1xDA8xSfCMdzLy"
    "GT1IoptyEAo99eyJ6S3Ii+6rNy+zgqg38szMtkCRuPDwd+puQMooLgYp6AbEe4GMM6Swpp"
    "dbhFDtMKtNmNU3GDqlfCfTX7Y75TfYxlQek5VdEjE63fCnrvkpPNuq8z9Kpy3gmzJDRY7h"
    "p4H1SC5Yy+RQ2kwSm4IxqH52ent2+uG8k7XVbIK1G0TiKupA8c01m7P5OtAWUf0HajqdNJ"
    "YXl4sQvBUOKJPxyLiwbAJnTJebIor/gFxPqUvmYxuufxs4jIvAvm+IsfEbviPfYPDDN8I8"
    "i3qiaZXtBk0fcMc0iG9TjtH7tpWZG9nEO5+eRWmQrx1YG6PwHr4f/4VP4t7UnlLQd8Pb0a"
    "HmBKvbycpUOhtTTUVCZ2PqbEydjamzMXU2Zkt9XzobM3tJ6GxMnY2pszF1NqbOxtzD5C2d"
    "jflMBK2zMZ+HnEOrUln9OByvjRAb132FAY/bblb00Noll6DWm6vKi07aZ6tZX1c0yvq1O5"
    "9sF6A/vMIX0D8wQ0f7UahlnU1KpFbbjQzSPdwcN9x2I+qhqLEMntZ0o87O9sSlgLFh+J1J"
    "GxbD1GN9s2+D9pyxEHIlk6BSOF+yc0O9AXX9d4KW+OYDldF74hD9iVeSzcZ06D4d2W71JP"
    "cY1XNOcqffp3SAWofw3lZmZA751jmqCIbKYOjSC17HphOlbUQBVGVmtg6MBqKqU6kgQanw"
    "lq9kcEBEBmPTdalTBXZGSJpzU5/eXKTdOOHF+Bn7ZWz6GCYzgJ8Ih6vHZqPxCfl8YRAYT+"
    "5nR78cvSl50Ma19DL1ZY7yy8scparL7DAqVq3jYUdzX5dKUUAKulSKClKAA5X3YFLzGiU6"
    "0rR6S6qrAMdDK8vLIEGoI/Vri0AXDVJEELpezS6ZHwnqrsD7CJWe+bWZHymuUJ73ESI963"
    "WxIF0sqO40V5K9uliQasWCQsT9dN7eRJ60p7tDQj0pU80GocTTeXsbPmZPGRtFXLpGUPM1"
    "gnJsKJrDpTicthzpKm2b5G9EJyiDxprPnG8nWwsS58tUD9ty5nx+4+DoXWNNHn2vYgfhsG"
    "SVjGmZmp7IUzcJPuupZbCe9MzMMlhhpYDwR+oaWMro40ija2BV2K62nLCma2BtrAaWyjWY"
    "9nUziZpD4FSr7mJeEmmD9qbsquHp+zSUGZYDapkEytukljOvTNErFeuJqYnd15cT2wl0F5"
    "aqP0AjZV5WIdvY7SLwLi1C48jIEugdJxuhrk+xjIspw9EPCMwW6vk/M9dZGGTu2b5PXTL0"
    "2CSCvS1zAc+dYUQgJ6ZHRTWYGcwaOdD2sWzCL4cG+XB4mAnym3r1vXvvCibKschdyyAu84"
    "lHhxRTI/AzZ/AC05e6hAkveaB0KlULpBApFVw+RaS8kcB0jK86zFU4tHahyqlUpF2oChD2"
    "VRI67EkhEeCW2asX9ZEi1WGYG5BC5T7FadJ9qHnVQA9dn9Wc+AlCvfvUj3hiNWd9inAPM6"
    "C3Mukf4KdVYXQ4XmX+ds6656d35wb5dP3nOWEe+e3i6vQyqXOUYfmbEgxPps6t2P0mlXQ+"
    "AGWs8vYSpdJHat2tpVYWqS4UpX76KKfw46yspktFEcorIoWXVOcOZhfhU+qic3NVIYD06Z"
    "B5Zevr7s7UuxMD2unAtx+xBkTaeLa8ZRQYzszooDIV5B3Mg7XIxPR96h2QZWVk9EVj9Q0+"
    "6/+LDnyDzMcMa1SSIIhT1HCXQ2CCj5mXWSt+s0+vVxXe5qIblrBwyVlqWiJSUdd2V9OEpW"
    "u769ruura7ru2ua7srguQ2gsx1bXdd213Xdte13TckFF3bXVtylLLk6Nruz0TQurb785Bz"
    "dopWgRUiGL+HRoiiIy8Eh29z9d63SfPD0gJXZ/2sSPXqUXj1JK2u1fJcYqRqQ33FMl2WnK"
    "uJOBPkuvisyosMHoW8SYk53+i0otD2phr2puXqqFNuM02ssPdWSZ+RLnuqlhR02VMVpKCL"
    "PaoUNqIrr+nKa8qxV1deU63yWhQNav6uL1VTjsM7jdl7D2yUPzcvdC8cYZSI4Ov1I4PXR/"
    "K5xPbpROZ9mi4Jn4LlZwbUc/kBEQEWqxtjEyMriENNWXwmI35vM8/MrF2DD+6F4fjig5Tr"
    "Mn4xWczm64oxMFKH7qkZuhcTa1nDeYxoD63nm++5ElkwFWb6ikhj/PqZGJFdqBL7E4RaBJ"
    "tSs6Ih709DUdEI+5ZJoiyUSsxChUqHnLHJhLpZFf/CO0WoaRAZsxYsieZanE1on1kLMveY"
    "T4nZZzOBcnCbPCCny5oYWJcP5s0CkA38j+Cj4ZGYmYBBtQSLe2BBP0xvcdiIvOgev80oEd"
    "LMK8skSGQiL42nNJ5SeHfTeGrPZnxki6+Y0NB8JsMe+S+ntls95npFpAMxdBy1jqNu20bS"
    "tqAWatm1BR2j1bFLKou5bWHUWtA1BS0T+Kvby6JkGmDrGJ3WSaHIZikmd2N+X9VWQmlrZX"
    "QP0CELOwhZ2KUp+BP8X/78HItwOMBYbxjuTSJjS9TFmYH0ZXll2a0leExWkZuioZm+74it"
    "Gml13xZ1tmyjwBYbzqQacd8ROo1kaiMZXCyVuR8h0qWtN4ReIhvY087YiGevZSugQuhaZP"
    "Gv74ExC1CHKrBQxe4XkSWtEmq5NR+p9adN5xmAZXWvCKtwHNV7DIeVgClD2/EBfcxtf4yO"
    "ZOZZ8Ml0LSI3QG6QmSsuCYByInzIbA6T4ie4hePC0iQ/cSxUApwl8zF1g/J7fIxVs7IwT2"
    "PvzQRQ4knC/k4Hy6pLokCUrE+Wjh2MDLR5Tz5fO70VBVpRqZZ0eUdIVHYMiuJ0olQTG8La"
    "QB89/oWeZJ5cZbvxhFctXa4rllerWB7dpiqwOUG2h9w+KsXtowJuH6W5vdrr09v5mgoEKz"
    "rt9a5UfsD1M1WDgpJ8K5Lma/LV2MMl9jGCGpXYbcvzjRXwmcD2fkKoORhj9N7AseG3cTIC"
    "aAf7fLlNvkBUDRXn08ELHR280NRBsE/OztZVgdOSrilpoYRWNkdGqbQpeFMGyaVBQBWzmZ"
    "K2yOjcUyjxA81iN8v2pZ208SwxwCiwoKHtrDeNj11rRvuDzUEZnwKAYe6y5LgoQi6MCu+E"
    "mUukaghfn0HGQCAMWCKZw2KUY/8Kkf2KrVi5aYNaj+YqrDWfNp818L5Ms1loWw6NJdrvqM"
    "zeZjxLc5gy+R/PQGtFtTSipVrU5ba/MMgUOzJx+z9wE/PJcANFi3yfjmxXbEQnMt9sjgls"
    "c9Rox4xTty2K7E58xmpVFVUCoTXq11SL/091a+4WnZ1/nzIvKys3uFGExuhqSDlfJpW1Rp"
    "Z5siZ/oBY2TTggX8Z4+5vH5vwb+gjxWwbuwj7FpjFzz/ZhR87xVm7qyeszbDWKUhJFqRo8"
    "tJHD/QueyXLOAj0TM5zCc8nEXJAh9Qfj0rbn3YR26TznRnAu7HeTLMtkkeMxpNhDBh+Wc/"
    "AW+HdTDLazaj0WsDcYvxnmbmOb71z4XATxhD1cLZs/iBAeDHa2LEDjnIJC4cEl2VirqhRe"
    "HZWQwqujXCngrURO+V42kOx8FiFV87EN27mQSB8xC/U4eaB0Wn6H335/Sfxe1U7akEJnGN"
    "U9QlGHr8bzkEJhnnfeL3xaNjRqp4XItWt33x1+oM3a8LiaiekxYt3gSzVBp0xXOzG2XEzQ"
    "YPKbaTszL8sTFr9vFJhebDGyN4wMLWGCgVNY2knQ0OvRIei/lozXno8XWZaV9QTaYKI0fs"
    "g3mIBo0+wvwm+qW0l2Fv01DDlWXisMrircrvuLUEPEN0VLKWwBgvAdoZOpvzgRquJ8zBxK"
    "gqmhRPg1xt5XkUQ4XmW9sKbx47gMe4/zuXucYu6Ecg7HWpq/+dXcIiR7weIiGLSVhlTUcT"
    "I07QK3dUjQBqf1JtjekJ8ZDXmV3QsRIp2bvCFHc7YFtqqjOQDawbPaJYay/ubI7FPI3xzh"
    "fK7+E4hlrfITjqvnfJ5NHWZaoT6DeEY+Vw6zfdKnA/h2B+TCl/ZwnyPW4WTEiDn0RfbrhL"
    "n+uKRLerPv03qXwvuXUaB3+aYHIqvkvVhSqIyhZAn05aSFycwwMxx7+5iujS4kDKmDZSqi"
    "0+CFhoh+1Xmx25PIKV8l5pOBCchQJScS9+HQtnpmBr4tiHyNErXBqxrU8RcJvp5IBhebfq"
    "1pv3lPalHAwLk7m6TQVAuDBzpnt3+eEPjPvfvluvvx/fX1xxMS/nXv/nl22v1wQsQ/dYTy"
    "awmZ/Jorkl9Tq6JZN59qmt5unHxjCsAsI341X89eUTxJ0W7Iy4plKfC3clmNgq/ixLHTWx"
    "AMKTcmmRPfBpV86pgZSRP5IgvHt0VgE3PaavmwKTISflCm3ST/iE/SKX22iAaJ/hjDiEM1"
    "DsOJYaWBxLDPz/LXqHHg/4v1K5uxVjQqR5LgknHgW3DQnn0fvRQlOb6btiiebTq9OtJIUq"
    "osE6ESwhfG5eATNvNlElIgpjASQlUZzVyL1RJRglBhCSmOy0KTWd1yCzFqHZSjWlDOzhP5"
    "FJOnEg4WXaG0tRVKz+ABl+YCztlORk311U2jqJ46fglnNa5UdQUk4pGah6aHhzxWLcAjn3"
    "nS4IsDEBJP7Sl1bJeeYH7eqlIC84xlZQQYZoi7y7II2WUWmnqx9rYovJkZBd4WUPoHlQz7"
    "SwKFjcsf4XHGcjYLZ2EwlW0XZ3AdVfNNGZfKm3yXypvspps650/XtnjyfA/KnXBYPZjIFR"
    "SitqQ5U676d2RsWxZ1T4Ib5oQJkwwtmbK2e3OZzXtw7gzq1DJd0elaphVqmYYbaGW1I0Go"
    "a4i0qeHHc2V8gcoXzuenq303kSe1Sg5lNb/E0les4Uc7eapUYZwf/x8aPEtD"
)
