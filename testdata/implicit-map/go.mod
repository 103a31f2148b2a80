module example.com/implicit-map

go 1.24
