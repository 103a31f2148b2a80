module example.com/recover-cannot-help

go 1.24
