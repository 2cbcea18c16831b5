-- A number that changes when another connection has written.
PRAGMA main.data_version;
