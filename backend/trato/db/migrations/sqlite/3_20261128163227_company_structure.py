from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "department" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "name" VARCHAR(100) NOT NULL,
            "folded_name" VARCHAR(120) NOT NULL /* Unique among those with the same parent */,
            "sort" INT NOT NULL,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "parent_id" BIGINT REFERENCES "department" ("id") ON DELETE RESTRICT
        ) /* A part of the company (R76). Departments form a tree; `sort` orders those with the same parent. */;
        CREATE INDEX IF NOT EXISTS "idx_department_parent__7adfe3" ON "department" ("parent_id");
        CREATE TABLE IF NOT EXISTS "people_group" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "kind" VARCHAR(7) NOT NULL /* USERS: users\\nPROJECT: project */,
            "name" VARCHAR(100) NOT NULL,
            "folded_name" VARCHAR(120) NOT NULL,
            "version" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            CONSTRAINT "uid_people_grou_kind_dbf10a" UNIQUE ("kind", "folded_name")
        ) /* A user group or a project group (R76): people who hold a role together wherever they work. */;
        CREATE TABLE IF NOT EXISTS "department_member" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "is_head" INT NOT NULL,
            "department_id" BIGINT NOT NULL REFERENCES "department" ("id") ON DELETE RESTRICT,
            "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_department__departm_2796f1" UNIQUE ("department_id", "user_id")
        ) /* Who works in which departments, in any number of them. Heads are members who lead it. */;
        CREATE INDEX IF NOT EXISTS "idx_department__user_id_b97127" ON "department_member" ("user_id");
        CREATE TABLE IF NOT EXISTS "people_group_member" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "group_id" BIGINT NOT NULL REFERENCES "people_group" ("id") ON DELETE RESTRICT,
            "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_people_grou_group_i_bce87d" UNIQUE ("group_id", "user_id")
        ) /* Who belongs to which groups. */;
        CREATE INDEX IF NOT EXISTS "idx_people_grou_user_id_0aa94d" ON "people_group_member" ("user_id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXe1z2zbS/1cw+tJkRvHETmL3nE+OozbuOVYe27l2LunIEAVJrElCR0BxdL38788uKE"
    "p8F0nrBZQxczepSSxI7YLAvvx29++W9KnkB+eOzTzZnTD4y+Ze65T83fKoy+A/cka0SYtO"
    "Jov7+LekfUdRWGpsj8cG9wUMtCTcH1JHMLg0YMLy7cn8ga3bMSPUEw/MJ9TxGR3MyMj+xj"
    "wiOaEkmPMnQe7ZrE0EJ3JMJVz3mfRhIJOC2PD3iNoesT0hgZ7wIQwQzOLeAMZZ3B+QZ9ev"
    "nx/g+wy4BS9ke6PtP3rq2f+Zsp7kQDpmPrzAly+tqWB+zx7g/QX78O8//4Qrtjdg35nAkf"
    "jn5L43tJkziIkpoFXXe3I2Udfe2aMLT/6ixuJv7vcs7kxdbzl+MpNj7i0IbE/i1RHzUHQM"
    "nyD9KQrLmzrOXL6h/ILfsRwSvGWEZsCGdOqgyJE6eIHltVavd9W97d10bnu9Vmo5hBQRMc"
    "0vAU9xKcGrCsWAEb7Ci38cHb16dXL08tXxz29en5y8+fnlzzBWvW/61smP4GWW3AqmUjy7"
    "+PXi6hZfiMN6DRY0XvihaKikAZUSxpL7EfGVF0GEaLUcQq4XCSK8sJTE8lvbM1EsWR/7XF"
    "L8Px9TP5v7SbqECOCHNVEELv3ec5g3kmP48/DlywL2/uvs+vzD2fUzGPU8zuSr+a2j4F6c"
    "39+Y36/C53D8PvL3qBR/jwr4e5Tib3AQpTn8m+BeNoeXFAkeD2xLkv8RxxZltpP5rq0Lqw"
    "s4+9tN9wpndoX4jxNl6LOPZ38keX1+2X2neMOFHPlqFjWBugj0tlTjbjt/JHcWKtNS+Cyt"
    "98BCabssRxgySxBzkoPwPxq49AvkcXvxsXNze/bxU0wo789uO3jnSF2dJa4+O04IajEJ+f"
    "3i9gPBP8m/u1edpOwW427/3cJ3olPJex5/6NFBlCfh5fDSD9SchveR0xsv9Kl1/0D9QS91"
    "hx/xvLHpW+6Rm7xCPTpSQkJu4nsGenQH1EqZoV8H14u0arYYsVKV7noMlFQQZqCqjmFOWG"
    "uogr75R5tcHx8+PyAXHmgf8gX3nNkp6Kog+9EI9F+fDUEtEaAOz4g1pt6Ikf5UwjwMfojb"
    "Z7hEULu9A5HY+Ly7tDq9/cdnqNRGb9ZHWcvXm0MxVpNBlKqW5pw86jYhiVbXH8CKhsVqcd"
    "e15VvyKdjFbv7vkuC6bxP4Lzh9iFrxwbrSS25P7Chs/T4Gmx9s+Qcq5lY7KymVph+OUVlz"
    "y5r6Phv0agk9Qd1A6YfnVZs8jG1rDGcRsd0J9yVx6YwIJtEthCfShAZ69dNaHqB58Oq+ji"
    "jVWrbs9CLY19MzyXr1V4r5+QZ4nEpnM7x1BS9JqAz0xnB7qGqVH715U8Iqh1G5Vrm6l/Ay"
    "gTLqMaeSg2lJojPTa/o+Srk+CjwfacfHIl5Q0ZGXpNsUs7e6v8R4/eqoBK9fHeXyGm9p5D"
    "TVzNG0BZ/pPfy0KmwOx+/hvnFchr3H+dw9TjEXTCi3V5XDMaI9ZPP6t2fFscrekiWRCXHV"
    "1vsUF78xX2R6SoqZHyHbkN69CwEcHb4+ef3zq+PXC74vrhSxO4e10pZOJZU6TqXz9tG6xb"
    "fUV6cewTQpxueHuiIkj4p1bYv7f6sfdkq+cGfQJh57+PPHoz0GW4p+TahP3UrCWVI0Qjaf"
    "8HWZhP0RnbTo0BGg2zLPYvNvBa4gGIj5PwniwLqb0hEjLr1niuAOtYe7pkizz4bcz9jj8q"
    "W5pGhAVLl1zacSY0P3bCZI8OpKgMGG0RQp0aGsGPoPCRonI/XmDRFRhdDxUpZi2v+LWTJj"
    "B303p/zln9fMoTmBrEhY+CaYSZ+tsypmYHl1vth+bDrC/gH27VZOlF3da6+KtPfG4bBSyF"
    "XuwWHBH4KTQ1BY4GP4a0h9omaD9e6HIWyMLAx97pKHMfxBBLfuEUOKwQWfTRw6axPqDebB"
    "hzF8wdyfYTxdEFtkY1e3+fA1h9ofHWcv8xXoEGh/pMWiXQi91lbzcrM83rJZPnQ4zziti9"
    "i+IDE8r8dzNuHWuIqpviDQ2UrfaVxAI2BcqOnknNwRRWjF4S0iI1ee32cY9md4JHLBlIvE"
    "seFEFXCICqWhqjlPYRAYfg9ecEIyCgckHry2hKOR9PkULsKLpg7otc+emT8S82dHvK4Baj"
    "CZRfJlzqYwwcQg47RDxpmoholq7OOKjxzl4RZUifdRKsP8SsxPHfQJWaQF8Qv3mT3y/slm"
    "ShgX8OLUs7KcggkUe8NkkOengMs+fVicjbHFBz9+wBwWOIrOz27Oz953Wj92ojudg1kPL2"
    "ZTJ0Nzitws0pus+LBSOQaCAZUkgruszwczMubwsm8VuFmpM2Mqxqi+3LOJPCB3Q+razuyO"
    "/MVtTxDqOIHDAtUcAavshe0Rh2UrURt/mskg0HjjKtKT8lWkjjd1U9tW42A2rZvOzc1F9+"
    "oU1r/ASP5X7+z8HK6dEmpZcOmrd9355bpz8+EUs2d8JsYw4tMF3J7YdUK9RSIKVayTXA3r"
    "JKlgSX7PvB5+m1UU2TjVeuSzkSSPmw9nL47eHLfJmH2nA2bZbrCBVoZFvS4Di3qdD4t6nW"
    "R8sP9VYfqSwkAoV0Moq8Kwtw/AbrW2wtqNICbhqEdu1MtBiRM3JwXlyeTiRiXtUCF7U1FX"
    "1knyNUhbM8jbPgmbfZ/YMF09UceJjaB1FrTPvoEKV/ObjhMbQessaF0rH+2nJVzgwkOePt"
    "6D93k+S7MEUNZ/F1l3Grnv3rMJ9aWbXRgkcrNd4L4bxIetjnkSHB8CXy3uTrDkxrPrk+Pn"
    "B2T5TEGG3HdVgQ7G3pI7wX15RzAx3sfgJUY0H2w5DtCzmLwJhECWEQXd/POMC0/jjatd4M"
    "LT35JudvbhkDsD0KaqsjlBpjO3W5/V/IS6XFUdytsn6njmNlLkDfe1tCxy95tw+D4FPNeW"
    "wlU9Me6xOXG1OHrYEHYaz9tTMd2CPbGy8RYjM7Vc1mO9Lc+nx9lvcXOhUXIoa8TF1l/MjL"
    "uGT+L64vx253bcR4a5Fq0ia24+pF3Kpuu5y9ErTbvfx5w8cP9eENubJ3IsZxJtvIq2V5AP"
    "MrfI3AOCaTFBpkjwMIGIVeJgNXM7w6Db2FMy4a1x81a5OkxldG32tXaBcWeLRSZVQgScg9"
    "hz8hojVAlB9IFsU3rD4sp2FYd33e5lTGd4d5Fg89Xnj+86YGQoZWGZnphW3iJbRtVlnyLd"
    "J2Njy9BW4xTXRK2KnxtbVK10+w7KKlepXSBHwUqudhN5qBd52LHK+qvPp5MMPTW4XqScTh"
    "ifOKw3WgwsEXJAJhBFQbhPKJn4HLO05pdUMOCUBBMrtRARvthoBxQFEuqDQeLyt6B2wEyp"
    "oFnRhk0+KlNDXeBQI15To6Jqc0YUqah7DyH+fNO5vjlV34T46n267v7WOb89Db+JOk7xNY"
    "OETQTIRIB2w+1NBHdMQKJlAhJbVkAbG5DQo/qA0ndzvbbRu2V14sou2z5zuDcS2FwgcKeq"
    "aTIq/qwanKmeLvR04zttjmIaLKSqMohSGR+e8eE1gvMFPrzF1vU4/9LCpdGw1V/WwxT97I"
    "3Tbp+ddkoqjpPXqjt2u0hdsZMDK1U6fGYPyOFzQvtcNejDCoGR+YoLFZagNXUGNasz2KeC"
    "9VRvL8+qlFacItTZj9C6uOmS10eHJ2+xLpc/Q0jp1FNFuGB2TrAgJhsgusGu5Th7VSYNOT"
    "8LOYUjZbIHu369JPtM4v3r6LL+1Po542o5JGK0jUltC5rjIZqaP3gYGaFYM3bA3hL4OGws"
    "rTK/DT/vxXRCJlgqPehLLcp9Jk33Y8RRGC7PsBuKAC8hiUG7rEC76OEvugEl+cI7k5K5k6"
    "ysrfj9IiUMaxH1bA82hOXYMhUr5+PRA4RdC/ygutEAFCuPSyKmlsWw5fKMyedtVRIJM6uI"
    "a3tTyZTfSDigiI2mWFTGG5EBfNfk2fXh88wClht92GpN70vrninNgUpTr1JTX9VcQmV1j/"
    "lwrVVBsIJhVauyYnyI1ZaUJojlWeEsgONCwKzMVkgBUA8DzbCOTrh+BUX7ds07sPYbq1no"
    "ceIpT0/6oAsdQLnnW+hnKpWSDNoi99JJwnBQkCsFxAl8MIN2UPVvwGBC+xuuxFNFEjYsuG"
    "dsIlRRQNX8NiOIsumHmWTkhp5jzKV2pTa/CwKNq9RdcjDEiEVFzeZvZQ4oGFXQ/C11RBnI"
    "z2YhP5gynAP4uabefY5zIkqkcRFA5UzG92yTAKPUDjZwdM31Z5I92HVX+lraHCYO/igdOe"
    "9eXoImQb62zr+2Ui33hHjgcFBX9eSlCDX24rXO/BH3jt6C6eixU9iUPGVDghlMbG+HQkuU"
    "LQVVt/dfeMMqYogRbbHO4+fb81ZFIVycXZ2R8EvfvcHicIs6ObxeDcJdUm+R6cyryvPO1S"
    "lh3levcwP/IhAXMbgS/r2Ef2tVjS1T1DS/pmmqpKktekrHzRDEqmy9Jd0WPZjhSdIoB2aS"
    "4QPXzurdtYrfIZlxGFfgd1AxG76fbyxHx1+92STn2OKWQx2n6p5z1b3qnKqj9qvX/R02IP"
    "6AFcQvYcsJZ6u455TZ+/O3/tTOb8DSLQOWfqRK+WRcgTEA12RQX9JxYiNp7SRdwekb+/jn"
    "PVwe13U43jKmmZLfas/hC8lc0B48j2V14InebRfh8bCtmBUZWMZlDtKDG+wFeiHDuFQbzG"
    "nJMPHVhb/g4A4qsNCgEyGc/IKgwAdBr0GP+y51bMEGKmo7BLlhkDar6MsWnlcmGpzZ7BBG"
    "LbNw58/4LzMNDnN1jl0XhjENDtPKtWlw2PgVXyavPAcTYdZ1+XX9jTrTSs7ZBcE+sncTLv"
    "DIGVqBzXEqw+tyvIafnueRymbzgkDjSE9NBr8ps1e8yd8r3jSv2vLLzZ57j/Iu6QE/Qhuq"
    "2xfM/5YJQ4rdbq+ysXh0ZNm6RVglyKUz4mOtSho2dbdhiUwl6TM0YcAWmoAAbHiWMm1sSZ"
    "5dHx1lYWrXM2elVvAm81s3VdEYR8Y40oDJJr1+7/eagvR6kwje2ETwrm+PbO+aDTM0ouW9"
    "InWIq1E9fz6sVAK4rQolMov7mBwxCKokol5iYaOVoc/dNhE8SBFa9F+x3QnH/k+BixizA1"
    "16zxA2TTisq+x08Y09KVNvEjMBO/tCaQoPUvZdMt+jjvIxl3RFG61KS61qKeGyKtWSYg/1"
    "qfUb2kZt3YraGt2SKjA6QbaPrN6Eb84YCTszEoKzPMsB/ZvgeeDICE0S2GJbkvyPOLZYT3"
    "ectcDhUdFRsQmlomA780C9QTdQm/RnRP3w0yAJ7SHIux4OsXOKLciDb0vJSsLmC8Tx2033"
    "CidZwGHCL+LZx7M/kh/L+WX3neJuBOeCE6iLS/jlbecPffyHn+wJc2yPZWjKi1tFivIkOq"
    "iEy9DnNIA3DBgMOSCd70AAAsQKSLZQ2up8hWQ5BytSm2RDrfcz0/l0V0lwOtW93khi5xW8"
    "YtBOK3jOInjgsxFsmVh6A7M+g6IFloWtucqdFaYHagOKtcUSScJ3TG/nK1JJIoQmmaRCMo"
    "nJXFjrEjaZCwbPvmkr4EbSUZYJEFwv0v/FYkQJ5V9INlEAaBKaDQfkwsN+K8hGgbnqDMw6"
    "X8j2snIe6vaqkhbiqRdXh9R2pkCUZSVs6jGZ3vGoAWR6HBlLo0mb5xOzNPTi9iZMB2Agzw"
    "ha5/N5QbCHHF5zLy5jlq1PpxUMNBFpWxnpeEVlmSNEe7heD8tUrTjML1txmKpbARpPn/Zt"
    "MNUyalDmrtwElVnA2X6FvKD5KrdCbujceBWMV2FrCzg0WyoHcBOE+7Q77BZvGDMkH4U5jA"
    "buGiaJssDDxCrUCXx4HlRMbaW9KeGddoE/xYqMKeFRGdq+21bBDVVoFfgmgUKouEYQI83w"
    "j5QjMsFTjfeRdoFLQ9oyr2RcNvsXBHuoVG8E+dSgGqKtVjU2K9iNWhD7VUJUMOpb455k3z"
    "OM+Fu4mmdzxsi2WNOsqtw62JVJjjE1jpLgtYnD+T1s6zIUZTm5FYVUELrULoJDLSIql92r"
    "X8PhSYxUXDTRH1JBNAmyfcj33Tbn+QTYk3VWF5mwSyK97dfW2Tdqq4eq9iz4eagSPQgf8+"
    "H3CQwRqWqFpPupc/Xob8PYurrauo2LoJsuIE+k9J8RdN1GcqoDST1Bx4m30mrQyLmenIGD"
    "U/htlTpoRWn2QSncQpCeuROHzxjrqU5eFdSONGEt7UM3jq9Z//BByfSyinIV+cQiRHvE0y"
    "3nSc2ZWKs9cxbt/u0na+67HDKtP2+pVHm9LyjNoq+76OfFZ6v4UiIk+7DEt+1HCW3E/qxy"
    "ODVFatZ93XUf6vU1pJAiNVKof+Qu6rJVFkOa1lQzWhO6IMLatExMUaMotiC9CnPgBdlHwN"
    "bYq9l2U5a9qROvBHeX+7PhbjF3UydZZWhMFE2ugCE9x/buH9k4I5gpAoBpGKggj/2bbJ4x"
    "Z1orC0gU3GkXAomWY0q3mD4gi/B/WE9hCO80byl6zyYSC2+okmKqUGx+/+haMxnIkcbKRZ"
    "sYyJGBHBnIkYEcGciRgRwZyJGBHBnIkYEcPXWEgoEcPRFBG8jR05CzqgtTvV5FjGofFMMt"
    "wI6wpmtlTseIDKNLMRq/kSo8DsfvIXtL1XY/LCjufpiu7t63fTnu4e6dZjKeC9lMjlMVnQ"
    "nNY3oBj3GTN4AVA1jRiv8GsPJ0pWAAKwawoqccDGBFC/YawEpzACsKX2IAKzsFrBQVwEly"
    "dRV8pVexHs6cjPSZw72RwDAMJfM53gYoFPTURBuGTHzbpf6MPLt+dZzZkXgtc2bWDo5gdM"
    "LfacoGa6OctElBH2LRm8u4YigzTqh3OHMd5usaQ5TaF2DVuVt9vEpwcExWNv1jdMbSqWtx"
    "hmdbdf5H6UzlxXWZmpFj+HGaegSX2zA5lLaFYkswpqqfn92cn73vtLK2mnWwdo2auI5GfH"
    "xzzeZsvg20Qa3+PaNOK63Lq8tFGvwgHFAGfc6Fcl8AZ6gnYLCNCPLuhHnkYWzD9TvL4UIF"
    "0O9Qx8Y3fEvuYPD9HeH+QHV9lMT25gUtccdsE2kzgShze5CJU9/GM1cj2r8ELVTmcsfZ8V"
    "9slt0mX5J1TqNDqYs1F4J8adNYW08zweDiDS7e4OINLt7g4hvqvja4eIOLN7h4g4vf+Z7T"
    "NBitwcU/EUEbXPzTkHPomShrY4XjjSG7dvtJOYGEPXeXVvzkEtSmJbTWX13g5KvmwlvSaB"
    "v6bH20PdD94RFS6f5zX2a01KZeLr6kRGpVFM0g3cPdcc0VRaNu7hqfwePqie7iW0D8EL40"
    "acLXsLsOo9vxF7U+Md9innyraImk9yxAeKlj9CdRSTZrs6L7bGR71ROOYlRPOeGIfZ8wC+"
    "0OFeGrzMgc8o1zVBPTJYOhi0hpHa9OlHYrJqAuK7Nx2uhcVHWyxhKUGm/5WoaYowHPqZ9l"
    "+BX0TV9QbC/UefbpIh01Cy+mo5zWmHoecxBPYcHvhBPW59PRuOTpGjfOyyT4HuXn9x6l09"
    "S5ED2fUZEVBihIVI+T7UNQbAvx/B1iU/U6gHcETTWJwRpIwSQG6yCFBPauvAwShAaobXKz"
    "Gy6HKO60vASiVOYjWFe2gkmMN4nxerDXJMbrkBifpbI8nrefIjM1bJcuy+CEmlaCvepAez"
    "xvb8Jp9pSx0XO/zIa7/RwxvUz9NaSIlamTseEcsfx2JdG77RUZY72KfUvC4gxBZG5CfZWR"
    "RQnO9diCD4+aM7PgQ5gTF/5IU+1BG427TUy1B1PtYS+rPehcbWBfN5OoxQOnWnU37oLIeE"
    "7W5TkJT9/HaZlh4nvDJFDe7FysvDLlHXSsnKGn7r66cMZOVHdljH6wheR+Vsm22O0i5T0w"
    "+saRkSW0d1xshHmSYUozDUB1BwRWC/PlC+45szZ58G0pmUeGPncjuveAzmDeKaIGBKE+U5"
    "nRU1g1wUBbgip++PKwTd4fHmYq+dt69Ffvq6eYGIxF7g7axOOS+GzIEOCJfwsOD6AysCUo"
    "POSesUlgWiCFAoaKYBYF3Sdz7xA+6jDX4DDWhS6nUpF1oauCsK+SMBFejUSAW2avXngxRW"
    "qgDmuQQuXON2nS/YO6baQri+Q1F36C0Ow+tdf9gpNVV32KcA8TuTay6O/hp1VhdDheZ/62"
    "zq87Z7edNvnY/VeHcJ/8cnF1dpm0Ocqw/LgEw5MJAEt2H6dy5ywwxipvL1Eqc6TWzhOtkw"
    "tjCl7onwQjGPy4QVZ7gSIo3JJI40+qdQuri4gJ8zC4ucxzJH025H7ZWnO7c/XuxIF2Zkn7"
    "G2aypp1ni1vtAscZjQ4qUyvVwVyZAXGplMw/IIsqgRiLxhxiMe3/xSzZJg9jjrW2yBynpa"
    "qVBkNggY+5n1kVdb2zl6l/mkbp2UL1fVAermCV0oECI5k6p3q6sEydU1Pn1NQ5NXVOTZ1T"
    "TTS5tWjmps5pRQiVqXO6aQ+kqXNqvAFaeQNMndMnImhT5/RpyFlJJSXhAkt2Pn4PDdmiIy"
    "9UBU9ybaeTpAm78OLU+X6WpObr0fjrSXruquVKxEj1VvU1y5ZYcK6mxpkgN2XYdP7IYCrk"
    "TUrM+Y6LJYXxWVT3WSy/jjplkdLEGkcAtYw7mPJUeknBlKfSQQqmNpJGyANTnseU59GNva"
    "Y8j27leaK6oOHv6mIn5Ti8U9TXO2Bj8HPzwF/hiHYJDFivHxm8GguGraeZG2QOUo+Es2AB"
    "E4v5njggKkS/vDGmGJsnDqNB+ZIMBNh65sysfoIT90JAt/pj3sk6RMAly6F8WTIGG2Ib8J"
    "eW4K+YWMu6zWNEe+g7X38Z8sgHU2GlL4lMmlB9LH9kF6rE/gShEcG6rKwoaPpxWlQUo90w"
    "SZRVpRKrUKPiE+fcdZmXVTMuvFOkNVmRMSuVpd9RoRHcZX0+mJEHn0tGaJ9PlZaD2+QBOV"
    "tUVcDKbrBuZqDZwP8ITg1TIrYdYZkEy0NgSThMkHD4iDy7fnOSUWRiO48sA7HP1LyMPmX0"
    "KY13N6NP7dmKj2zxFSHx28fC71H0cmJ71RHXSyIDwzAoaoOibtpG0jRICxvYtQUdozXIJZ"
    "3F3DQQtRF0TUEHKeDV/WVRMqNgG4RO46RQ5LNUi3trcV/dvoTS3sroHmAgCzuALOzSFfwR"
    "/h/8/ByPcDigvdox3HMjY0tUVpmC9IMCvUG/j/k0WWVSioZmxr4jvmqkNZ0/9Nmy2wW+2H"
    "Al1UB9R+iMJlNbk8GPpTL3I0QG17om7SWygT3ujI1E9hr2BVSArkU+/tVdFKZzrUMXtVBH"
    "rHDkk9ZAa/nx/993Tdg="
)
