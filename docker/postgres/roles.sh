#!/bin/sh
# Run once by the image of PostgreSQL, as its superuser, on an empty volume: the database, its owner, and the application's own role,
# which can change no rule that it is bound by. The superuser is not used afterwards.
set -eu

psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
create role aide_owner login password :'owner_password';
create role aide_app login password :'app_password';
create database aide_memoire owner aide_owner;
revoke connect, temporary on database aide_memoire from public;
grant connect on database aide_memoire to aide_app;
SQL
