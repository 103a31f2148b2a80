module example.com/sync-map-misuse

go 1.24
