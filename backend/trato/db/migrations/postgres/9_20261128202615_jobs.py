from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "job" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "key" VARCHAR(200) NOT NULL UNIQUE,
            "name" VARCHAR(60) NOT NULL,
            "queue" VARCHAR(40) NOT NULL,
            "args" JSONB NOT NULL,
            "subject" VARCHAR(255) NOT NULL,
            "due" TIMESTAMPTZ,
            "user_id" BIGINT,
            "user_name" VARCHAR(255) NOT NULL,
            "attempt" INT NOT NULL,
            "state" VARCHAR(9) NOT NULL,
            "run" VARCHAR(32) NOT NULL UNIQUE,
            "lease" VARCHAR(32),
            "interruptions" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "handed_at" TIMESTAMPTZ,
            "started_at" TIMESTAMPTZ,
            "finished_at" TIMESTAMPTZ,
            "done" BIGINT NOT NULL,
            "total" BIGINT,
            "memory" JSONB,
            "result" JSONB,
            "error" VARCHAR(500),
            "version" INT NOT NULL,
            "changed_at" TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_job_user_id_d40a5f" ON "job" ("user_id");
        CREATE INDEX IF NOT EXISTS "idx_job_changed_cb9471" ON "job" ("changed_at");
        CREATE INDEX IF NOT EXISTS "idx_job_state_475a01" ON "job" ("state", "handed_at");
        COMMENT ON COLUMN "job"."key" IS 'Starting with the same key again starts nothing';
        COMMENT ON COLUMN "job"."args" IS 'What the job is told';
        COMMENT ON COLUMN "job"."subject" IS 'What it is about, for people: a file''s name';
        COMMENT ON COLUMN "job"."due" IS 'Not before';
        COMMENT ON COLUMN "job"."user_id" IS 'Who started it; nobody: the clock';
        COMMENT ON COLUMN "job"."user_name" IS 'Name at that time';
        COMMENT ON COLUMN "job"."state" IS 'WAITING: WAITING\\nRUNNING: RUNNING\\nDONE: DONE\\nFAILED: FAILED\\nCANCELLED: CANCELLED';
        COMMENT ON COLUMN "job"."run" IS 'Its name for the engine, another when handed over anew';
        COMMENT ON COLUMN "job"."lease" IS 'Who may write for it; each runner has its own';
        COMMENT ON COLUMN "job"."interruptions" IS 'How often a process ended while it ran';
        COMMENT ON COLUMN "job"."handed_at" IS 'When the engine was told';
        COMMENT ON COLUMN "job"."memory" IS 'What it needs to go on after an interruption';
        COMMENT ON COLUMN "job"."error" IS 'Why it failed, for people, without secrets';
        COMMENT ON TABLE "job" IS 'One attempt at a piece of work. The row is the truth; the engine that runs it only knows `run`.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXtz20aS/ypT/Cd2FaOyZNlO5KuromU6ViJLOkre7J6VokFiSGIFznAB0DR3z9/9um"
    "cA4g0CEB8Daqo2axGYBsjuefTz1/9peY7h8aNz26LMu55R+GRx1joj/2kxY0rhj5wRbdIy"
    "ZrPVffzsGQNbUAzF2D6PDR64MHDowf2RYbsULpnUHTrWzH9h625CicHcBXWIYTvUMJdkbH"
    "2jjHicGEQ+8yeXPNBlm7iceBPDg+sO9RwYSD2XWPB5bFiMWMz1gJ7wEQxw6ZAzE8YNuWOS"
    "Z73T50f4fUw+hC9ksfHuXz1n1r/mtO9xIJ1QB77Aly+tuUudvmXi/RX78PNff8EVi5n0O3"
    "VxJH6cPfRHFrXNmJgkrbje95Yzce2dNb5g3gcxFn/zoD/k9nzKwvGzpTfhbEVgMQ+vjilD"
    "0VF8g+fMUVhsbtu+fAP5yd8RDpHfMkJj0pExt1HkSC2/QHit1e9fXd/1b7t3/X4rNR0Cio"
    "iY/EvAU5xK8FVdwYAxfoWffz05efnyzcmLl69/eXX65s2rX178AmPF903fevNDfpmQW/JR"
    "gmcXv11c3eEX4jBf5YTGCz8EjeEZkkoII+R+RHzlRRAhWi+HgOtFggguhJII19qBiSJkfW"
    "y5pPh/PjGcbO4n6RIigB/WRBFMje99m7KxN4GPxy9eFLD3b53e+cdO7xmMeh5n8pV/60Te"
    "i/P7G3UGVfgcjD9E/p6U4u9JAX9PUvyVB1Gaw7+7nGVzOKRI8Ni0hh75P2JbbpntxN+1VW"
    "F1AWd/v72+widPXfdfdpShzz51/p7k9fnl9TvBG+56Y0c8RTxAXAR6yxPj7rp/T+4shpeW"
    "wmdv+B5Y6FlTmiMML0sQPslR8EcDp36BPO4uPnVv7zqfbmJCed+56+KdE3F1mbj67HVCUK"
    "uHkD8v7j4S/Ej+9/qqm5Tdatzd/7bwOxlzj/cZX/QNM8qT4HJw6QdqTqOHyOmNFwbG8GFh"
    "OGY/dYef8Lyx6VvTk2nyisGMsRASchO/p9Sju6BWehn6tbxepFXT1Yi1qvQ1o6CkgjClqj"
    "qBZ8JcQxX01a9t0nt9/PyIXDDQPryfObOXZ6CrguzHY9B/HToCtcQFdXhJhhODjSkZzD14"
    "DoUfMh1QnCKo3X4FkVj4vq9pdXr3r89QqbXerI6ylq83B2KsJoMoVS3NOXnUbUMSrWvHhB"
    "kNk3XIp1PLe0tu5C52+z+XBOd9m8BfcPoQMePlvFJLbk/sKGz9OQGbH2z5heH6VjstKZWm"
    "H45RWfPhcO441OzXEnqCuoHSD86rNllMrOEEziJiTWfc8cjUWBKXeugWwhNpZki9+mlND9"
    "A8eHVfR5RqI1t2ehIc6umZZL34lGJ+vgEep1LZDG9dwZckhif1xmB7qGqVn7x6VcIqh1G5"
    "Vrm4l/AygTLKqF3JwRSSqMz0mr6PUq6PAs9H2vGxihdUdOQl6bbF7J3uLzFevzwpweuXJ7"
    "m8xlsKOU0VczTtwGf6AD+tCpuD8Qe4b7wuw97X+dx9nWIumFDTflUOx4gOkM2b354Fxyp7"
    "S0IiHeKqrfcJLn6jjpvpKSlmfoRsS3r3PgRwcnz65vSXl69PV3xfXSlidw5rPcuzK6nUcS"
    "qVt4/WHX5LdXXqMTwmxfj8UFeE5FGxrl1x/z/ih52RL9w224TRxV8/Hu0x2FH0a2Y4xrSS"
    "cEKKRsjmBr8u9WB/RCctOnRc0G0pG1J/rcAVTAaizk8usWHezY0xJVPjgQqCr6g9fG2KNA"
    "d0xJ2MPS5fmiFFA6LKrR6fexgbeqBLl8ivLgQoN4ymSMkYeRVD/wFB42QkvnlDRFQhdBzK"
    "0p0P/kmHXsYO+s6n/PBHj9pGTiArEha+lU9SZ+usmjMQXvUn249tR9g/wr7dyomyi3vtdZ"
    "H2/iQYVipzlTM4LPhCnhyuARN8Ap9GhkPE02C+O0EIGyMLI4dPyWICH4jLhw+YQ4rBBYfO"
    "bGPZJgYz/eDDBFYwd5YYT3eJ5Wbnru7y5RsOtT86zl5mFagQaH+kxaJcCL3WVvNiuzzesV"
    "k+sjnPOK2L2L4i0Tyvx3M648NJFVN9RaCylb7XuIBCiXGBppNzckcUoTWHtxsZufb87mDY"
    "n+KRyF0qXCS2BSeqC4eoKzRU8cwzGASG34LJE5IacEDiwWt5cDSSAZ/DRfiiqQN640/PrB"
    "+J+bMjXleZNZisIvnisykoMNGZccplxumoho5qHOKMjxzlwRZUifdRKs38SsxPHfQJWaQF"
    "8YE71BqzP+hSCOMCvrjBhllOwUQWe8NkkOengMuOsVidjbHJBz/epDaVjqLzzu1553239W"
    "MvutPvfJChMuHVIk3pn/79UuUEhgd73swjovJ1ZtEhRR/4gjsPRwRdEOh+sKQ+A4zzJm+l"
    "asPGFvPd6c6ciUJZTH0mDwy1n69wLad+YMvvW+/F+AIHJkxgHDwBjUwmtGplSU1l6YEuq6"
    "hJ/vDNKEhbqR249QxH+MoXljeRsSlMjYQv7heauzjAJYyLQptaId1SiU4nBYlOJ+lEp6q5"
    "qU3ISlUm0Ql+5LwSd1cEB8je0zLsPc1n72m68NYZVwp3B+MbEez+M4how6kvDk5uP760ZU"
    "dR0Ygzp+zMj5Dsbu63WnWEIj08xoDPvTYZcYfMKJ/ZFKsiR5ZNf4JN3lAoacfM2oLWVgWZ"
    "mftQnWqgHcWqr7hHwgyIp1Xhsxcwk53U98CK41J1oibBkkzGB9xcnsk8BJsPH0qus704TA"
    "SLq2pYMSKF90J1S398UzTN9Pxit5Bidy6q422pXRvOuF2Z1ekZ3GXzacrRFD/XA2KVNdrW"
    "n52Lu4ur386I/8c9632+uhJX/D/u2XvYvM8I/v89+9C5uOy+PyPy33t23rk6716KS6s/6y"
    "yHX0sshl9zl8KvyYXgzDOSDPJ3Hn+4wlb2hSeVK6F2hf4jDMFxdAthkgwj0v1D+DeEh2N0"
    "UUcSm6/gsqnhVjoIVgQK12yJ8xlzkRYOAiOgWPCUFtFQmE7wDUEabhAqVUMQ8B7qOHPxEz"
    "Lsx3wPYJJO2ZSQ1ke+IHzkwVowyMzhQ+q6sFRwUSwmYKKgCeMYZcWx4eNk6FDkTj2wgjhx"
    "c7AKqgY2DsIsCd3w1QUdo22OFSogKSKBDQQm2YjnpnHC9422etKPEzdG/E9ylY8sZrmTup"
    "JOUGtRqyxqk7MMDbbIyRRQKKsqKRk3jSQGcM/IwDApYvmK5ICqh3fM9SmdcicjQJ0fWgop"
    "mlDXFYQxGKUm6idkzAlnfoUXomdFLJ2mxJxgMP72CjILKRogs02cNzuSBEydrCqLgoz/gE"
    "BtR8cSl8zIAPvZjMb92iLlg889bB/gUFk/WNXL8apUbsergtyOV5nA3xUBKB6LPXHQfnBZ"
    "9lrXcREj3o3jYpdpZU1Xc9WoqTl3qEmZZxl2K6OjS3izXdTMJT6sVLKo3LmIy6cUw6tkwu"
    "HLvpWZmOi7nRjuBJMeHujMOyJfR8bUspdfyT+5xVxi2LYMAmL5i2uN2c8WI7BJZhbXbP1t"
    "GllaaSW7ICU0t3RmfZSxCRU0rdvu7e3F9dUZzH8XT9l71jk/h2tnxBiih/6e9bofet3bj2"
    "eIqg772QRG3FzA7Zl1zy6u/nZx1z0D3fwbqF44Ft6DI11aEtM2rnEUCTDQN97kahtvkrqG"
    "xx8o6+PKraL5xakUDjzefuz8fPLqdZtM6HfDpENrKrfXyjmmp2VyTE/zc0xPk4yXu2MVpo"
    "cUGnhzfbRQ/QTpqpk7NVm7FZxN0MpgB8uIwhagI4cke+VxdvTHoQEevW24HnYKMAV8R53N"
    "4rRMbtRpfmrUaTozapxZNVbA7IBANVZjSdHA4QsXOzY4cETO2gTb+YH6uOCOWcsIf1lqhr"
    "8smOEv0zPcHfJZNci8kKIBfinpSzQYAU2FiONcpIOYHFM1GSZFg76OUplRB34x3myKRxG+"
    "OV+Ayc4da2xlZYoUVBqkSZsgyxtY7q60rlCIsHnFJLsSKVvKbkENEqbOOjlk700szw7O3T"
    "6eu/VknSTXEWmVhU2/zyx4XD1Rx4m1oFUWtEO/wRFUc03HibWgVRa0qo2ZD9MhW4AwgjxN"
    "S6EqwMhn/ynNEkBZeJHIvFMIXeQ9nRmON83uWxq52S6IIpnxYesh2QiOD3C5h3w6w46gz3"
    "pvXj8/IuE7XQycT0X/UErfkq8ud7yvBPv2OWh4IOBaHEABCIEsA6Rt++/TkSSFN652QSRJ"
    "fZftzvzhW3HajriNuflV2ZwgU5nbrc/i+cSYctEUOW+fqONl3EoPetzX0rLI3W+C4YeEx7"
    "axPB+dNrVRdmrP21Mx3eSeWNl4i5GpC0WhoBJUYL2F59Pj7Le4udAoOZQ14mLzL2bG9WBJ"
    "9C7O7/Zux32i2AqiVWTN+UPapWy6/jQcvda0wxJvxHF0McAq+0yET3JF2BVtL9muwrfIpk"
    "cEu3bIRhbyZS4CahMbrhIrw6Db2lsy0bfj5q1wdSQht7Vxp6RxZ7mrRi8JEXAOYs8JyEao"
    "EoIYANm29IbVld0qDu+ury9jOsO7iwSbrz5/etcFI+N5PG6aVt4iW0bVaZ8iPSRjYx9AUt"
    "opvn+1Kn5u7FC1Um0dlFWuUrtAjoKVnO068lAv8rBnlfU3h89nGXqqvF6knMpiuv54NbBE"
    "yAGZQASFyAFEqBsEEfUviWDAmV+lJ9RCLDSBYQ4oCiTQB2VftW+yteFSApZnRBu2+apMDX"
    "VVDhHxmmoVVZkzokhFPfhKls+33d7tmVgT7j276V3/3j2/OwvWRB2n+IarUXQESEeA9sPt"
    "bQR3dECipQMSO1ZAGxuQUKOQW+i7uV7b6N2yOnFll+2A2pyNBbyLdKeKx2Q0JF43OFM9Xe"
    "np2nfaHMVUTqSqMohSaR+e9uE1gvMFPrzV1vU4/9LKpdGw2V/WwxRd9tppd8hOOyEV4K3/"
    "s5PaSux2kbpiJQeu1VOwihdxXLA54DPLJMfPZV8d4k0sDASHz0urLRVpN5zN+2iNpcysVk"
    "FleaTZla+MDAyX9odzx6FsWAm/IkWosh+hdXF7TU5Pjt+8xbbhzhJTSudMdpCyXextAzuk"
    "KUvX6zjOXpapWM+vV0/lkVKvD7t+PTSXTGKFMf1q+ng2j+HiM64eVHaUtjGlbSFQOl9gkw"
    "gEzJgaJn1LYHFYiPDl34af9/N8RmZwcBGDuQvqlIR2aLofI56FMeUZdkNRwktAorNd1mS7"
    "qOEvugUl+YJ1/DZUaR0sfr9ICUNIvL7F+pGWViVCqWzVv9njhCL8r4SBMEGxYtwj7nw4pH"
    "BOPVtS73lbIPMJCNSpxeYeFX4j1wZFbDxHbDM2Jiasa/Ksd/w8I5i65ZeVaRXtNxTWHaKV"
    "9VXts0P0ls48sIJhVgt0Sz5C0D+hCRrMJD6mFTyVWiJTANRDqRnW0Qk3r6DU0kw01K2amo"
    "UaJ57w9KQPusABlHu+BX6mUiXJEnMqVSQMBwW5Eok40gdjtiX4rEnhgdY3nImyw+jEwlW4"
    "hCOIzmQXMxjAnYwgyrZfpouRG3qO0alhZXTwKEDDDwgUhkO95GCIkaHfn7B609cyBxSMKm"
    "j6mjqidMrPdlN+sGQ4J+GnZ7CHHOdElEhhtFnhTMbviY0dMEepLTdwdM0Nlh5dWHVn+kba"
    "GycO/igdOb++vARNgty3zu9bCZnNDNdFNMzKnrwUocJevFbHGXN2EoATDg0mbEgwg4lVq+"
    "PoVnpSo6rb/3dm/6wCeOwo0Q4RWD/fnbcqCuGic9UhwUrfv8Fi86Fh125aHVLvkOmUVeV5"
    "9+qMUHbPurfwLybiYg6uB/9ewr+14MnLoGfng2ensLOxRLO2EFbEO5SBu3Q9Ok3LIXI9oQ"
    "hd/PYRuG5b4wkw/n2n98cZMQ3n4Z7d/uP2rvvpjERIq66KMosif02kbHgwNYxKfZlCCpW3"
    "/yuEY/GtLmsKtuZPLhlZ0b5MaEpRZiLnldicLLcvTL+sXoprilhDuh069gMFq1F+/STDza"
    "mVkUG9lt8BmY6jVOO3S51v1rDGDI8Q7pvn+X4lh48dY3qGUP8T0eH5gTK3DRooCTTncjvN"
    "bsSh6wdaun7gkcfsk/GOx3IaZ2Z9SceJtaSVk3SFOEhs8fvd9TIaQrzziT/80aNhGmRmom"
    "u8mV8zJZ/Kd/2xxXhRjwtWJONF4nK7IF7kBANKxIsGc2bawphw0KDzW2FYLhmD0s0w70BW"
    "5ByRr0Nu0q/C4eEKywNf44+XeX7RBFQyoNgGRBgkWaGjnb1XR5EaGkXS0Y2nU9C83+m+/X"
    "Jm3MKqMDkYvxEnlELMLcXbAtamOTuyjXGlPlUrgkd1p9pV/tSVOPXQ1SeOftk19ciGc892"
    "jz7AT3m00b2jZlTaIG9pg3zHyvpTMNO2bH50XIwq5/TVSAxYZ5L0jfjYtdbJbaxbug8tdQ"
    "b/YkJcG0GphP6PFXGYXBpiVYUIbGnTY1MPzYQICCwvdz5AWCC5qCKfwUJI4gZ8WTtY2ybK"
    "2SZJkdUJ9iafobLdIuCvJPrVPcO/+7/1rj/fyCsSrGMFihXc8qGxgrvvuzed3t2n7tXdWW"
    "QpRa/373rdbvRmHzvY1IlfHpfJZjnOT2Y5TuWyRNZkpWUXp9NQEhVXYKQZHh4gVbkfIdKs"
    "r8T6AiyJ4IyLi6Eq6kHgxGyYBMrCHkRmnkJd0pDpN9SZWq6bjXuQGLBWo5vFx67V6D7yBd"
    "xCMFHh9SVgiAwn1D0jWEUAGhdMmjHFYgGEG7Vm1Lbg4jPG5Y3nQj3jskp2MUGcUS62Vxgi"
    "i4gySu+2/8p7ds96fOFKfVHAnyI4/8KxPI8KYH+4ggk5WLKH0A2WS2w+fBBFEAu+ytkx5C"
    "sFMeZzegJPVfR8Gyz9Cotg2q1XQeXXFOvP/1VCt8Q3iNszjWClznZbpGuGgqyjZUamgcr6"
    "5WW38/5M9LBAjbBziWqgYd+z8+uruw4CrYJoPNha8Mqnm87VP86CcqM6+uGGoVd5BrRSSe"
    "nMlJdMT0jGEZLpvIc/DRP++nyDzhHQ/0XEH2V22b0TyjuedPes+/eb6x6IjX6fcQekdvFJ"
    "framM78P255TQ4ULNdMbWSJXOqBVWalsXV1fgUBe3LPrP6/AJBL/9qNW2EmG8fUSht1gkv"
    "UpSPsSluGrkrKSW+XLkzevV5sjfihaabef4A1pTT84rqo31YoTbqmt1oEq/NrWUoL1Qj+r"
    "7mWIUOluctrMVcfMzdrYH8/Vm8iTmrWhl2Vs4ixbz9yVYfc4zt4Gj2nUhlGWq9F9UiG3zI"
    "VHp2AvMEbtVgYWZeRuuwiKEsb1h5GBZdAiYAbADfozFuAHkCxt4sKz0O8xhU+gf8vmgwbi"
    "9dEpGAAuwUljtgWOC+PO1LAtl5oCsGhkiaqjzH6HO3hfGSAkwaig6Yj4gJG2Ngkb0Pjv+D"
    "fVEbj9KkYFPRGjQiybVhUjUtnqVia9Klge1WZ6SKRNgdqmQNXJred1hXn9zbDnlTIyVwSH"
    "yN5toD9EztAKbI5TaV6X4zX89CxnZj6bVwQKV7nXZPCrMnvFq/y94lUmDFCmpzjHGeMP39"
    "3R92K7596jklbVSGVEG+p6gHXWmQh8sdvtdTYWj44s27ITG2ROjaUIpASmzSryO6BowoAt"
    "NAMBWPAuYdpYHnnWOznJgpPdzDMz48eZ1lFbNz1ST1XUxpE2jhRgsu4sdfB7TUGYRPdAam"
    "4PJNiJbinN7H8U3FqrDLnBqBINGinzyyyIbbgesTl/oKC4eKGrF9QQy8E2McJN7HIJL+N4"
    "AdiVzcfk2bs3GSrRxp+eqRwFsz3bhayVI1U2LK0caeVICSbvRTlSvnWBLgZt10RnUlTtPd"
    "BF1SC9V8ksljzFd7/pFteONbZYj44yFN/wXpHmy8WovuMPK9Xz0zKxOIQOuYP9cEyyAKUS"
    "y0LIEMFcRw6fCpVUwBqJLnB4WaZLB6kRWBwyNR4odsogHOZVdofQrb0pUyUOwX5jOhL97l"
    "GHGXZ2yXO+/qwVZuUU5lDCZbXlkOIAVeXNB5i0RbITiyS6JVVgdILsEFm9jZi0tv/2Zv/J"
    "szwr8SIfFitK8yhkrB1B4KOiI3JyhIoiPH5CvcHwZxvrZcUPP5N9xxay1eZoRB0Xq2/90t"
    "yk9lTZftwidpYacfNVon1aU47m4OcqytGU/zKhcocbMq0Xqz/dI9L9DgQgQCzUtiT6pz9D"
    "soLiFak1MqjS+5lGBi1xdGtk0FqlsQJVEXEW5HtWSTMOHcOWiejD2OhP9qkdDimyvo5wtg"
    "Elqnw22va3n42hKFru6jumt/M1TTsihPtu2tGoRikaCHSjU3go1EF5SFZQ9xNku8fCbf3X"
    "aM6GErF9btmexdwjfN9/t1KM//JXxhZ+zk0JjCt/BP4ltL42RvynoGKDIjh3VNbwNZzrU4"
    "ngqWHLydLetCG3KvnNteJWtcVlTDjXozOJhBUYf0fkgsn+UdR1EbaHwqJ1XK+NFplE1hJA"
    "XHMBbh25OjIsew5EWbbetl6TGeOIVa5HtFyd8aPtRdU3zydmL6rF7e30krB5pZ6mK4ID5P"
    "CGkdy0cb05y8SloIl41jDDLimIHEeJDnC+HpdpN32c32/6ONVwGjSegTGwwLhYVpi5CSo9"
    "gXNauuakPqzt6JqXAKF9Q9o3tLsJbNq0bxrLjB24wPKI0CgModjqjDzqYB4bHBhLgt8YbE"
    "F0ASGKMjNdIrLePM6Jzdn4rXgFvIj6hbu7l4ZD/zW3HFrHW5dBejgeO/KsdyxVtCZ46vaK"
    "TqroibvfTOy9wAqqJomyGdlFuIJ7Lke8sYYPl7h/ZeWa+Lfahbkmw4d+sAGW8VTiWJkFjQ"
    "3tB5Qy4lKPzGdH5M8Jx4OCIJzeWKQYuUG2ESL3ywsOX2R5Jjf1WJ2eovB+1C5wN+602adi"
    "AogZu6dlvF+n+c6v0zRslzYQDgOQJ9jRsdC8YMO/8K3o9Zt+3wqGltj5xZ57RDrEoVP+jZ"
    "pBIxiwITB9UDQZF/UzbrCRf8MCGglAipEl2NeBC1hZw8SeLfC0MMfQME0sOh+DyLLOht29"
    "ODOOJRi12p6k+11Cgf2F8Kex2+JfHeBqxIkTl2vJYydGdICu1s2fPvs92A+cuTvGMFSbvV"
    "upyIlt+ClG9wz2UBinbQS/W5f4LXeQ27shCbXjPqgoHTm/vrzs3HXJfev8vqUDldtLodxt"
    "QF1p9NQNx9Mttw+quPUt49hcF0IL6XYYQgtUx8ZG0HTMcg8c94256iyPEGqe6zjx03MDnf"
    "s9PNMeoPOwu2eu8yfSAbSM12dkOdO2UAeF68TvKOoKTVBWjGZ4bMoRaV99Qz0nnuXZlWz6"
    "FYHKVpBKVieaHjmpwfkmZ4xoW5xOzfZWqxqbBQiBmBBtIo3ktuxK7FCTDJYeXVgubaJxSQ"
    "1nOOl79HuGjXkHV/NyN2Nku1sgleXWBXUAvh0C5BtEfm2BFwvbuheIspzcikqTMHmkXZSQ"
    "sqpMury++i0YnsxSiYsm+kMqiCZBdgh26645z2fAnqo6fkiktn7f6nwzLPFS9I9hjsJSYC"
    "RjUAp7fIpsLdH2mmB76EevDW0LqGQLNLoSdQ+A75l7ThMKUWNQsjOzvqDjxFrQKgtaJvjV"
    "FHSceAOCVrJx8EHIGTg4h9+WUQVUACIZoTkEpXAHxa50OrP5klLg4pxVicGlCRUur9ib/u"
    "GAksmyWnMW+cQiRAfE0x2jRvpM7A/njkPZsNI+kkV7ePvJyxK7ycvcveRlcicJmDYw3Hrz"
    "fUWpJ33dSe+3oK/iS4mQHMIU37UfJbARB8vKJVQpUj3v6877QK+vIYUUqZZC/SN31Z21sh"
    "jStLqn4YYqCiOsTctEtzaM1hOmZ2FOSWH2EbAz9iq23ZRlb+rEK8HdcH/W3C3mbuokq1wO"
    "G00iFYkhfdtiDxnq5Duf/MMfPWobOXG4IPNFPCmSANOwpII89v/YaiKRYForK5FI3mkXJh"
    "KFY0okEs2o43J2RFbh/wBdfgTfieDr2+SBzjxsQyAaLIl28VnZRY94kk45Uli5aBOdcqRT"
    "jnTKkU450ilHOuVIpxzplCOdcqRTjp56hoJOOXoigtYpR09DzqK/QnXc9xjVISiGO0g7wg"
    "6XlTkdI9KMLsVoXCNVeByMP0D2lup0fVzQ6vo43et6YDnepI+7d5rJeC5kMzlOVXQmNI/p"
    "BTzGTV4nrOiEFaX4rxNWnq4UdMKKTlhRUw46YUUJ9uqEleYkrIj8Ep2wsteElSIAnCRX16"
    "Wv9Cvi4fhkZECxQ4qLYRiD+M94K7NQ0FMjMIr9tJSZY00NZ0me9V6+fp6V0LKRZ2ZiF0dy"
    "dILfqdGJlVFO2iQ/4cVy+76MK4Yy44RqhzM3Yb5uMESpPD7oi+1O+Q2Cg8pjsrLpH6PTlk"
    "5dizM426rzP0p3SLi3+zU1I8fw4zT1SF5uw+RQ2haKTcGYqn7euT3vvO+2sraaTbB2g5q4"
    "ikZ8fHPN5my+DbRFrf49NexWWpcXl4s0eDMYUCb7nLvCfQGcMZhriI58R+R6RhlZTCy4/n"
    "Voc1cE0L+ijo3f8C35CoMfvhLumNTBPlPEYj6gJe6YbeJZ2FtkSSwzM099F+9cn9H+pQUz"
    "fxw4bvDp+C98+gvblyR6m0WHGlPEXJD10n9pM0FJM0Hnxeu8eJ0Xr/PidV58Q93XOi9e58"
    "XrvHidF7/3PadpabQ6L/6JCFrnxT8NOQeeibI2VjBeG7Ibt5+EE8i1fHdpxSWXoN7N5qqM"
    "6t60VSedfNVceCGNsqHP1ieLge4Pr/CE7u/7MqNQm2q5+JISqYUomkF6gLvjhhFFo27uGs"
    "vgcXii+1gLmD+EX5o0YTXMHD4wBhbYzxkrIVc0CSqFc9dbN9TBfrpvBS3xjAcqM7zEMfpT"
    "2Ta7G7aiB3RsseoFRzGqp1xwRL/P6BDtDhHhq8zIHPKtc1QR0yWDoatIaR2vTpR2JyagKj"
    "OzcdqoL6o6VWMJSoW3fCVDzNGA59zJMvzy1c6QYnehzs7NRTpqFlxMRzmHE4MxamM+xRB+"
    "J5ywDp+PJyVP17hxXqbA9yS/vvckVd67x3RJtc6EPWVL6lpVBaSga1VVkAKcothh3XCBfV"
    "XFkKbVW1JdqzeelVdeBglCncKtq7YbLodoRmp5CUSp9CLYVB2DLpnXJfNqsFeXzKtQMp+l"
    "sjyetzeRJzVsly7L4ISaVoK94kB7PG9vg8ccKGOj534JrkZMlk3M2+HDpeV6Fx6dNs7OKc"
    "vgtJFX5lzbfZFeM7lbUKNXBqhky0V6+f1ionfba0r2+hUbxwToGDI0OjMcURJnEHzWYxE3"
    "HvXMTMSNoCgx+JEabkMZw6ZNNNyGhts4SLgNleEeDnUziRqWcKpVD1qsiLSDalMOquD0fZ"
    "yWGSAPNEwC5a371cwrg6+hInSJmrr7euSSvajuwub/CIYpd7Iw82K3i5R3aVtPIiNLaO84"
    "2QhlHsWackNmNR4RmC3U8X7mzF62ycKxPI8yMnL4NKJ7m8YSnjvHtA2XGA4VpelzmDVyoO"
    "WBKn784rhN3h8fZyr5u3r1PbtngolyLHLXbBPGPeLQEcUMW/zscniB4UlbwoCXPFA6k6YF"
    "UojMXFc+RdROEN8Jh686zjU4tHWhyqlUZF2oqiAcqiR0IF0hEeCW2a8XxU2R6sSeDUihcu"
    "uhNOkhAHDsoC2Ox2tO/ASh3n1qz/sVJ6vO+hThAVbSbWXSP8BPq8LoYLzK/G2d97qdu26b"
    "fLr+W5dwh3y4uOpcJm2OMix/XYLhyQqMkN2vU8WLQzDGKm8vUSp9pNYu1K1TjKQRR9SvQn"
    "Ip/Dgzq79DUcZhSKTwkmrdwewi7owyDG6GhaZkQEfcKQv2tz9X714caJ2hZ33DUuK082x1"
    "q13gODOig8qA1dpYrGSSqeF51DkiK5hGjEVjEbc7H/yTDr02WUw4gp0RPx1OwMXKITDBJ9"
    "zJhKXd7NPLANCmkyEtVzTeEB4uOUsNU+R8aaBZNV1YGmhWA81qoFkNNKuBZhXR5DaimWug"
    "2YopVBpodtseSA00q70BSnkDNNDsExG0Bpp9GnIWUklJuMCS9ccfoCFbdOQFquCbXNvpTd"
    "KEXXlx6qyfkFSvHoVXT9JzV61WIkaqtqqvWLXEinM1Nc4EucbBU3mRwaOQNykx5zsuQgrt"
    "s6juswhXRx0QsDSxwhFAJeMOGoxNLSloMDYVpKAhqBTKPNAoSBoFSTX2ahQk1VCQorqg5u"
    "96sJNyHN5r1tc7YKP8uXnJX8GIdokcsP4gMnh9Lhj2/qZTWTloMBI8BQFMhtRh7hERIfrw"
    "xsTA2DyxqSHhSzIywDbzzEz0E3xwP0joFh/8VuJBBlwSDuVLyBjsSK6Tv5RM/oqJtazbPE"
    "Z0gL7zzePARxZMhZkeEukyofq5/JFdqBL7E4RaBJuysqJJ04/ToqI52g2TRFlVKjELFQKf"
    "OOfTKWVZmHHBnSKtaRgZs1ZZ+hMVGpdP6YCbS7JwuEeJMeBzoeXgNnlEOitUBUR2g3mzBM"
    "0G/kfw0fBIzG3HtEyC8BAICYcFEjYfk2e9V28yQCZ288oyKfaZmpfWp7Q+pfDupvWpA5vx"
    "kS2+Ykr87nPhDyh6ObNY9YzrkEinYegsap1F3bSNpGkpLdS0ags6Rqszl1QWc9OSqLWgaw"
    "paloBX95dFybSCrTN0GieFIp+lmNw7i/uqthJKeyuje4BOWdhDysI+XcGf4D/583M8wsGA"
    "9nrHcH8aGVsCWWUO0pcAvbLfh/+YLJiUoqGZse+IrxppdecPdbbsdoEvNphJNbK+I3Rak6"
    "mtyeBiqcz9CJHOa92Q9hLZwB53xkYiew1bARVS1yKLf30XhbmvdaiiFqqYKxxZ0gpoLT/+"
    "HxuBo88="
)
