# The front end, the wheels and the server, each in its own stage; the last one holds Python, Trato and nothing to build with.

FROM node:24-slim AS frontend
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY frontend ./
RUN npm run build

FROM python:3.11-slim-trixie AS wheels
WORKDIR /src
COPY requirements.lock ./
RUN pip wheel --no-cache-dir --no-deps --require-hashes --wheel-dir /wheels --requirement requirements.lock
RUN pip install --no-cache-dir --no-index --find-links /wheels hatchling
COPY pyproject.toml README.md LICENSE ./
COPY backend backend
# The words of the screens, which backend/trato/locales points to.
COPY frontend/src/locales frontend/src/locales
COPY --from=frontend /src/backend/trato/web/static backend/trato/web/static
RUN pip wheel --no-cache-dir --no-deps --no-index --no-build-isolation --wheel-dir /wheels .

FROM python:3.11-slim-trixie
# pg_dump and pg_restore, for `trato backup` and `trato restore`; of the same release as docker-compose.yml's server.
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends postgresql-client-17 \
    && rm -rf /var/lib/apt/lists/*
# Only what Trato itself needs of the wheels is installed; the developers' tools stay behind.
RUN --mount=type=bind,from=wheels,source=/wheels,target=/wheels \
    pip install --no-cache-dir --no-index --find-links /wheels 'trato[traces]'
RUN useradd --system --home-dir /data --shell /usr/sbin/nologin trato \
    && install --directory --owner trato --group trato --mode 0700 /data
USER trato
WORKDIR /data
ENV TRATO_HOST=0.0.0.0 TRATO_PORT=8000 TRATO_DATA=/data TRATO_LOG=json PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
CMD ["trato", "serve"]
