module example.com/unguarded-shared

go 1.24
