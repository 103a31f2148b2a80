module example.com/leaked-map

go 1.24
