// Package github.com/google/btree of github.com/google/btree v1.1.3, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package btree

type BTree struct {
}

func (*BTree) Ascend(ItemIterator)
func (*BTree) AscendGreaterOrEqual(Item, ItemIterator)
func (*BTree) AscendLessThan(Item, ItemIterator)
func (*BTree) AscendRange(Item, Item, ItemIterator)
func (*BTree) Clear(bool)
func (*BTree) Clone() *BTree
func (*BTree) Delete(Item) Item
func (*BTree) DeleteMax() Item
func (*BTree) DeleteMin() Item
func (*BTree) Descend(ItemIterator)
func (*BTree) DescendGreaterThan(Item, ItemIterator)
func (*BTree) DescendLessOrEqual(Item, ItemIterator)
func (*BTree) DescendRange(Item, Item, ItemIterator)
func (*BTree) Get(Item) Item
func (*BTree) Has(Item) bool
func (*BTree) Len() int
func (*BTree) Max() Item
func (*BTree) Min() Item
func (*BTree) ReplaceOrInsert(Item) Item

type BTreeG[T any] struct {
}

func (*BTreeG[T]) Ascend(ItemIteratorG[T])
func (*BTreeG[T]) AscendGreaterOrEqual(T, ItemIteratorG[T])
func (*BTreeG[T]) AscendLessThan(T, ItemIteratorG[T])
func (*BTreeG[T]) AscendRange(T, T, ItemIteratorG[T])
func (*BTreeG[T]) Clear(bool)
func (*BTreeG[T]) Clone() *BTreeG[T]
func (*BTreeG[T]) Delete(T) (T, bool)
func (*BTreeG[T]) DeleteMax() (T, bool)
func (*BTreeG[T]) DeleteMin() (T, bool)
func (*BTreeG[T]) Descend(ItemIteratorG[T])
func (*BTreeG[T]) DescendGreaterThan(T, ItemIteratorG[T])
func (*BTreeG[T]) DescendLessOrEqual(T, ItemIteratorG[T])
func (*BTreeG[T]) DescendRange(T, T, ItemIteratorG[T])
func (*BTreeG[T]) Get(T) (T, bool)
func (*BTreeG[T]) Has(T) bool
func (*BTreeG[T]) Len() int
func (*BTreeG[T]) Max() (T, bool)
func (*BTreeG[T]) Min() (T, bool)
func (*BTreeG[T]) ReplaceOrInsert(T) (T, bool)

type FreeList struct {
}
type FreeListG[T any] struct {
}
type Int int

func (Int) Less(Item) bool

type Item interface {
	Less(Item) bool
}
type ItemIterator func(item Item) bool
type ItemIteratorG[T any] func(item T) bool

func Less[T Ordered]() LessFunc[T]

type LessFunc[T any] func(a T, b T) bool

func New(int) *BTree
func NewFreeList(int) *FreeList
func NewFreeListG[T any](int) *FreeListG[T]
func NewG[T any](int, LessFunc[T]) *BTreeG[T]
func NewOrderedG[T Ordered](int) *BTreeG[T]
func NewWithFreeList(int, *FreeList) *BTree
func NewWithFreeListG[T any](int, LessFunc[T], *FreeListG[T]) *BTreeG[T]

type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64 | ~string
}
