// Package go.mongodb.org/mongo-driver/mongo of go.mongodb.org/mongo-driver v1.17.10, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mongo

import (
	"context"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/bson/bsoncodec"
	"go.mongodb.org/mongo-driver/bson/primitive"
	"go.mongodb.org/mongo-driver/mongo/options"
	"go.mongodb.org/mongo-driver/mongo/readconcern"
	"go.mongodb.org/mongo-driver/mongo/readpref"
	"go.mongodb.org/mongo-driver/mongo/writeconcern"
	"go.mongodb.org/mongo-driver/x/mongo/driver"
	"go.mongodb.org/mongo-driver/x/mongo/driver/session"
	"net"
	"time"
)

type BSONAppender interface {
	AppendBSON([]byte, any) ([]byte, error)
}
type BSONAppenderFunc func([]byte, any) ([]byte, error)

func (BSONAppenderFunc) AppendBSON([]byte, any) ([]byte, error)
func BatchCursorFromCursor(*Cursor) *driver.BatchCursor

type BulkWriteError struct {
	WriteError
	Request WriteModel
}

func (BulkWriteError) Error() string

type BulkWriteException struct {
	WriteConcernError *WriteConcernError
	WriteErrors       []BulkWriteError
	Labels            []string
}

func (BulkWriteException) Error() string
func (BulkWriteException) HasErrorCode(int) bool
func (BulkWriteException) HasErrorCodeWithMessage(int, string) bool
func (BulkWriteException) HasErrorLabel(string) bool
func (BulkWriteException) HasErrorMessage(string) bool

type BulkWriteResult struct {
	InsertedCount int64
	MatchedCount  int64
	ModifiedCount int64
	DeletedCount  int64
	UpsertedCount int64
	UpsertedIDs   map[int64]any
}
type ChangeStream struct {
	Current bson.Raw
}

func (*ChangeStream) Close(context.Context) error
func (*ChangeStream) Decode(any) error
func (*ChangeStream) Err() error
func (*ChangeStream) ID() int64
func (*ChangeStream) Next(context.Context) bool
func (*ChangeStream) RemainingBatchLength() int
func (*ChangeStream) ResumeToken() bson.Raw
func (*ChangeStream) SetBatchSize(int32)
func (*ChangeStream) TryNext(context.Context) bool

type Client struct {
}

func (*Client) Connect(context.Context) error
func (*Client) Database(string, ...*options.DatabaseOptions) *Database
func (*Client) Disconnect(context.Context) error
func (*Client) ListDatabaseNames(context.Context, any, ...*options.ListDatabasesOptions) ([]string, error)
func (*Client) ListDatabases(context.Context, any, ...*options.ListDatabasesOptions) (ListDatabasesResult, error)
func (*Client) NumberSessionsInProgress() int
func (*Client) Ping(context.Context, *readpref.ReadPref) error
func (*Client) StartSession(...*options.SessionOptions) (Session, error)
func (*Client) Timeout() *time.Duration
func (*Client) UseSession(context.Context, func(SessionContext) error) error
func (*Client) UseSessionWithOptions(context.Context, *options.SessionOptions, func(SessionContext) error) error
func (*Client) Watch(context.Context, any, ...*options.ChangeStreamOptions) (*ChangeStream, error)

type ClientEncryption struct {
}

func (*ClientEncryption) AddKeyAltName(context.Context, primitive.Binary, string) *SingleResult
func (*ClientEncryption) Close(context.Context) error
func (*ClientEncryption) CreateDataKey(context.Context, string, ...*options.DataKeyOptions) (primitive.Binary, error)
func (*ClientEncryption) CreateEncryptedCollection(context.Context, *Database, string, *options.CreateCollectionOptions, string, any) (*Collection, bson.M, error)
func (*ClientEncryption) Decrypt(context.Context, primitive.Binary) (bson.RawValue, error)
func (*ClientEncryption) DeleteKey(context.Context, primitive.Binary) (*DeleteResult, error)
func (*ClientEncryption) Encrypt(context.Context, bson.RawValue, ...*options.EncryptOptions) (primitive.Binary, error)
func (*ClientEncryption) EncryptExpression(context.Context, any, any, ...*options.EncryptOptions) error
func (*ClientEncryption) GetKey(context.Context, primitive.Binary) *SingleResult
func (*ClientEncryption) GetKeyByAltName(context.Context, string) *SingleResult
func (*ClientEncryption) GetKeys(context.Context) (*Cursor, error)
func (*ClientEncryption) RemoveKeyAltName(context.Context, primitive.Binary, string) *SingleResult
func (*ClientEncryption) RewrapManyDataKey(context.Context, any, ...*options.RewrapManyDataKeyOptions) (*RewrapManyDataKeyResult, error)

type Collection struct {
}

func (*Collection) Aggregate(context.Context, any, ...*options.AggregateOptions) (*Cursor, error)
func (*Collection) BulkWrite(context.Context, []WriteModel, ...*options.BulkWriteOptions) (*BulkWriteResult, error)
func (*Collection) Clone(...*options.CollectionOptions) (*Collection, error)
func (*Collection) CountDocuments(context.Context, any, ...*options.CountOptions) (int64, error)
func (*Collection) Database() *Database
func (*Collection) DeleteMany(context.Context, any, ...*options.DeleteOptions) (*DeleteResult, error)
func (*Collection) DeleteOne(context.Context, any, ...*options.DeleteOptions) (*DeleteResult, error)
func (*Collection) Distinct(context.Context, string, any, ...*options.DistinctOptions) ([]any, error)
func (*Collection) Drop(context.Context) error
func (*Collection) EstimatedDocumentCount(context.Context, ...*options.EstimatedDocumentCountOptions) (int64, error)
func (*Collection) Find(context.Context, any, ...*options.FindOptions) (*Cursor, error)
func (*Collection) FindOne(context.Context, any, ...*options.FindOneOptions) *SingleResult
func (*Collection) FindOneAndDelete(context.Context, any, ...*options.FindOneAndDeleteOptions) *SingleResult
func (*Collection) FindOneAndReplace(context.Context, any, any, ...*options.FindOneAndReplaceOptions) *SingleResult
func (*Collection) FindOneAndUpdate(context.Context, any, any, ...*options.FindOneAndUpdateOptions) *SingleResult
func (*Collection) Indexes() IndexView
func (*Collection) InsertMany(context.Context, []any, ...*options.InsertManyOptions) (*InsertManyResult, error)
func (*Collection) InsertOne(context.Context, any, ...*options.InsertOneOptions) (*InsertOneResult, error)
func (*Collection) Name() string
func (*Collection) ReplaceOne(context.Context, any, any, ...*options.ReplaceOptions) (*UpdateResult, error)
func (*Collection) SearchIndexes() SearchIndexView
func (*Collection) UpdateByID(context.Context, any, any, ...*options.UpdateOptions) (*UpdateResult, error)
func (*Collection) UpdateMany(context.Context, any, any, ...*options.UpdateOptions) (*UpdateResult, error)
func (*Collection) UpdateOne(context.Context, any, any, ...*options.UpdateOptions) (*UpdateResult, error)
func (*Collection) Watch(context.Context, any, ...*options.ChangeStreamOptions) (*ChangeStream, error)

type CollectionSpecification struct {
	Name     string
	Type     string
	ReadOnly bool
	UUID     *primitive.Binary
	Options  bson.Raw
	IDIndex  *IndexSpecification
}

func (*CollectionSpecification) UnmarshalBSON([]byte) error

type CommandError struct {
	Code    int32
	Message string
	Labels  []string
	Name    string
	Wrapped error
	Raw     bson.Raw
}

func (CommandError) Error() string
func (CommandError) HasErrorCode(int) bool
func (CommandError) HasErrorCodeWithMessage(int, string) bool
func (CommandError) HasErrorLabel(string) bool
func (CommandError) HasErrorMessage(string) bool
func (CommandError) IsMaxTimeMSExpiredError() bool
func (CommandError) Unwrap() error
func Connect(context.Context, ...*options.ClientOptions) (*Client, error)

type Cursor struct {
	Current bson.Raw
}

func (*Cursor) All(context.Context, any) error
func (*Cursor) Close(context.Context) error
func (*Cursor) Decode(any) error
func (*Cursor) Err() error
func (*Cursor) ID() int64
func (*Cursor) Next(context.Context) bool
func (*Cursor) RemainingBatchLength() int
func (*Cursor) SetBatchSize(int32)
func (*Cursor) SetComment(any)
func (*Cursor) SetMaxTime(time.Duration)
func (*Cursor) TryNext(context.Context) bool

type Database struct {
}

func (*Database) Aggregate(context.Context, any, ...*options.AggregateOptions) (*Cursor, error)
func (*Database) Client() *Client
func (*Database) Collection(string, ...*options.CollectionOptions) *Collection
func (*Database) CreateCollection(context.Context, string, ...*options.CreateCollectionOptions) error
func (*Database) CreateView(context.Context, string, string, any, ...*options.CreateViewOptions) error
func (*Database) Drop(context.Context) error
func (*Database) ListCollectionNames(context.Context, any, ...*options.ListCollectionsOptions) ([]string, error)
func (*Database) ListCollectionSpecifications(context.Context, any, ...*options.ListCollectionsOptions) ([]*CollectionSpecification, error)
func (*Database) ListCollections(context.Context, any, ...*options.ListCollectionsOptions) (*Cursor, error)
func (*Database) Name() string
func (*Database) ReadConcern() *readconcern.ReadConcern
func (*Database) ReadPreference() *readpref.ReadPref
func (*Database) RunCommand(context.Context, any, ...*options.RunCmdOptions) *SingleResult
func (*Database) RunCommandCursor(context.Context, any, ...*options.RunCmdOptions) (*Cursor, error)
func (*Database) Watch(context.Context, any, ...*options.ChangeStreamOptions) (*ChangeStream, error)
func (*Database) WriteConcern() *writeconcern.WriteConcern

type DatabaseSpecification struct {
	Name       string
	SizeOnDisk int64
	Empty      bool
}
type DeleteManyModel struct {
	Filter    any
	Collation *options.Collation
	Hint      any
}

func (*DeleteManyModel) SetCollation(*options.Collation) *DeleteManyModel
func (*DeleteManyModel) SetFilter(any) *DeleteManyModel
func (*DeleteManyModel) SetHint(any) *DeleteManyModel

type DeleteOneModel struct {
	Filter    any
	Collation *options.Collation
	Hint      any
}

func (*DeleteOneModel) SetCollation(*options.Collation) *DeleteOneModel
func (*DeleteOneModel) SetFilter(any) *DeleteOneModel
func (*DeleteOneModel) SetHint(any) *DeleteOneModel

type DeleteResult struct {
	DeletedCount int64
}
type Dialer interface {
	DialContext(context.Context, string, string) (net.Conn, error)
}
type EncryptionKeyVaultError struct {
	Wrapped error
}

func (EncryptionKeyVaultError) Error() string
func (EncryptionKeyVaultError) Unwrap() error

var ErrClientDisconnected error
var ErrEmptySlice error
var ErrInvalidIndexValue error

type ErrMapForOrderedArgument struct {
	ParamName string
}

func (ErrMapForOrderedArgument) Error() string

var ErrMissingResumeToken error
var ErrMultipleIndexDrop error
var ErrNilCursor error
var ErrNilDocument error
var ErrNilValue error
var ErrNoDocuments error
var ErrNonStringIndexName error
var ErrUnacknowledgedWrite error
var ErrWrongClient error

type IndexModel struct {
	Keys    any
	Options *options.IndexOptions
}
type IndexOptionsBuilder struct {
}

func (*IndexOptionsBuilder) Background(bool) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Bits(int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) BucketSize(int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Build() bson.D
func (*IndexOptionsBuilder) Collation(any) *IndexOptionsBuilder
func (*IndexOptionsBuilder) DefaultLanguage(string) *IndexOptionsBuilder
func (*IndexOptionsBuilder) ExpireAfterSeconds(int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) LanguageOverride(string) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Max(float64) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Min(float64) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Name(string) *IndexOptionsBuilder
func (*IndexOptionsBuilder) PartialFilterExpression(any) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Sparse(bool) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SphereVersion(int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) StorageEngine(any) *IndexOptionsBuilder
func (*IndexOptionsBuilder) TextVersion(int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Unique(bool) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Version(int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) Weights(any) *IndexOptionsBuilder

type IndexSpecification struct {
	Name               string
	Namespace          string
	KeysDocument       bson.Raw
	Version            int32
	ExpireAfterSeconds *int32
	Sparse             *bool
	Unique             *bool
	Clustered          *bool
}

func (*IndexSpecification) UnmarshalBSON([]byte) error

type IndexView struct {
}

func (IndexView) CreateMany(context.Context, []IndexModel, ...*options.CreateIndexesOptions) ([]string, error)
func (IndexView) CreateOne(context.Context, IndexModel, ...*options.CreateIndexesOptions) (string, error)
func (IndexView) DropAll(context.Context, ...*options.DropIndexesOptions) (bson.Raw, error)
func (IndexView) DropOne(context.Context, string, ...*options.DropIndexesOptions) (bson.Raw, error)
func (IndexView) DropOneWithKey(context.Context, any, ...*options.DropIndexesOptions) (bson.Raw, error)
func (IndexView) List(context.Context, ...*options.ListIndexesOptions) (*Cursor, error)
func (IndexView) ListSpecifications(context.Context, ...*options.ListIndexesOptions) ([]*IndexSpecification, error)

type InsertManyResult struct {
	InsertedIDs []any
}
type InsertOneModel struct {
	Document any
}

func (*InsertOneModel) SetDocument(any) *InsertOneModel

type InsertOneResult struct {
	InsertedID any
}

func IsDuplicateKeyError(error) bool
func IsNetworkError(error) bool
func IsTimeout(error) bool

type LabeledError interface {
	HasErrorLabel(string) bool
	error
}
type ListDatabasesResult struct {
	Databases []DatabaseSpecification
	TotalSize int64
}
type MarshalError struct {
	Value any
	Err   error
}

func (MarshalError) Error() string

type MongocryptError struct {
	Code    int32
	Message string
}

func (MongocryptError) Error() string

type MongocryptdError struct {
	Wrapped error
}

func (MongocryptdError) Error() string
func (MongocryptdError) Unwrap() error
func NewClient(...*options.ClientOptions) (*Client, error)
func NewClientEncryption(*Client, ...*options.ClientEncryptionOptions) (*ClientEncryption, error)
func NewCursorFromDocuments([]any, error, *bsoncodec.Registry) (*Cursor, error)
func NewDeleteManyModel() *DeleteManyModel
func NewDeleteOneModel() *DeleteOneModel
func NewIndexOptionsBuilder() *IndexOptionsBuilder
func NewInsertOneModel() *InsertOneModel
func NewReplaceOneModel() *ReplaceOneModel
func NewSessionContext(context.Context, Session) SessionContext
func NewSingleResultFromDocument(any, error, *bsoncodec.Registry) *SingleResult
func NewUpdateManyModel() *UpdateManyModel
func NewUpdateOneModel() *UpdateOneModel

type Pipeline []bson.D
type ReplaceOneModel struct {
	Collation   *options.Collation
	Upsert      *bool
	Filter      any
	Replacement any
	Hint        any
}

func (*ReplaceOneModel) SetCollation(*options.Collation) *ReplaceOneModel
func (*ReplaceOneModel) SetFilter(any) *ReplaceOneModel
func (*ReplaceOneModel) SetHint(any) *ReplaceOneModel
func (*ReplaceOneModel) SetReplacement(any) *ReplaceOneModel
func (*ReplaceOneModel) SetUpsert(bool) *ReplaceOneModel

type RewrapManyDataKeyResult struct {
	*BulkWriteResult
}
type SearchIndexModel struct {
	Definition any
	Options    *options.SearchIndexesOptions
}
type SearchIndexView struct {
}

func (SearchIndexView) CreateMany(context.Context, []SearchIndexModel, ...*options.CreateSearchIndexesOptions) ([]string, error)
func (SearchIndexView) CreateOne(context.Context, SearchIndexModel, ...*options.CreateSearchIndexesOptions) (string, error)
func (SearchIndexView) DropOne(context.Context, string, ...*options.DropSearchIndexOptions) error
func (SearchIndexView) List(context.Context, *options.SearchIndexesOptions, ...*options.ListSearchIndexesOptions) (*Cursor, error)
func (SearchIndexView) UpdateOne(context.Context, string, any, ...*options.UpdateSearchIndexOptions) error

type ServerError interface {
	HasErrorCode(int) bool
	HasErrorCodeWithMessage(int, string) bool
	HasErrorMessage(string) bool
	LabeledError
	serverError()
}
type Session interface {
	AbortTransaction(context.Context) error
	AdvanceClusterTime(bson.Raw) error
	AdvanceOperationTime(*primitive.Timestamp) error
	Client() *Client
	ClusterTime() bson.Raw
	CommitTransaction(context.Context) error
	EndSession(context.Context)
	ID() bson.Raw
	OperationTime() *primitive.Timestamp
	StartTransaction(...*options.TransactionOptions) error
	WithTransaction(context.Context, func(ctx SessionContext) (any, error), ...*options.TransactionOptions) (any, error)
	session()
}
type SessionContext interface {
	Session
	context.Context
}

func SessionFromContext(context.Context) Session

type SingleResult struct {
}

func (*SingleResult) Decode(any) error
func (*SingleResult) DecodeBytes() (bson.Raw, error)
func (*SingleResult) Err() error
func (*SingleResult) Raw() (bson.Raw, error)

type StreamType uint8
type UpdateManyModel struct {
	Collation    *options.Collation
	Upsert       *bool
	Filter       any
	Update       any
	ArrayFilters *options.ArrayFilters
	Hint         any
}

func (*UpdateManyModel) SetArrayFilters(options.ArrayFilters) *UpdateManyModel
func (*UpdateManyModel) SetCollation(*options.Collation) *UpdateManyModel
func (*UpdateManyModel) SetFilter(any) *UpdateManyModel
func (*UpdateManyModel) SetHint(any) *UpdateManyModel
func (*UpdateManyModel) SetUpdate(any) *UpdateManyModel
func (*UpdateManyModel) SetUpsert(bool) *UpdateManyModel

type UpdateOneModel struct {
	Collation    *options.Collation
	Upsert       *bool
	Filter       any
	Update       any
	ArrayFilters *options.ArrayFilters
	Hint         any
}

func (*UpdateOneModel) SetArrayFilters(options.ArrayFilters) *UpdateOneModel
func (*UpdateOneModel) SetCollation(*options.Collation) *UpdateOneModel
func (*UpdateOneModel) SetFilter(any) *UpdateOneModel
func (*UpdateOneModel) SetHint(any) *UpdateOneModel
func (*UpdateOneModel) SetUpdate(any) *UpdateOneModel
func (*UpdateOneModel) SetUpsert(bool) *UpdateOneModel

type UpdateResult struct {
	MatchedCount  int64
	ModifiedCount int64
	UpsertedCount int64
	UpsertedID    any
}

func (*UpdateResult) UnmarshalBSON([]byte) error
func WithSession(context.Context, Session, func(SessionContext) error) error

type WriteConcernError struct {
	Name    string
	Code    int
	Message string
	Details bson.Raw
	Raw     bson.Raw
}

func (WriteConcernError) Error() string
func (WriteConcernError) IsMaxTimeMSExpiredError() bool

type WriteError struct {
	Index   int
	Code    int
	Message string
	Details bson.Raw
	Raw     bson.Raw
}

func (WriteError) Error() string
func (WriteError) HasErrorCode(int) bool
func (WriteError) HasErrorCodeWithMessage(int, string) bool
func (WriteError) HasErrorLabel(string) bool
func (WriteError) HasErrorMessage(string) bool

type WriteErrors []WriteError

func (WriteErrors) Error() string

type WriteException struct {
	WriteConcernError *WriteConcernError
	WriteErrors       WriteErrors
	Labels            []string
	Raw               bson.Raw
}

func (WriteException) Error() string
func (WriteException) HasErrorCode(int) bool
func (WriteException) HasErrorCodeWithMessage(int, string) bool
func (WriteException) HasErrorLabel(string) bool
func (WriteException) HasErrorMessage(string) bool

type WriteModel interface {
	writeModel()
}
type XSession interface {
	ClientSession() *session.Client
}
