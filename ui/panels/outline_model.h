#pragma once

#include <QAbstractItemModel>
#include <QTimer>
#include <map>
#include <memory>
#include <unordered_set>
#include <vector>

#include "core/model/gestures.h"
#include "ui/document/document_bridge.h"
#include "ui/find/find_index.h"
#include "ui/find/found_lines.h"

namespace throughline {

/// The chain as a tree of lines, made as far as it is opened and looked at: departments with their roles, and those
/// with the people who hold them and their tasks; or each role with whom it serves, to the end customers (a role that
/// stands above already is named and not followed again); or what was found. It follows edits by comparing what they
/// name, and does nothing while it is not shown.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
  public:
    enum class Shape { departments, chain, found };
    enum class Kind { department, role, person, task, served, found };
    /// Roles dragged out of the outline: their keys, one a line.
    static constexpr auto rolesMimeType = "application/x-throughline-roles";

    explicit OutlineModel(DocumentBridge& bridge, QObject* parent = nullptr);
    ~OutlineModel() override;

    /// Only what is shown is kept up to date.
    void setShown(bool shown);
    [[nodiscard]] Shape shape() const { return shape_; }
    void setShape(Shape shape);
    void setFound(std::vector<FoundText> found, const QString& typed);

    [[nodiscard]] Kind kindOf(const QModelIndex& index) const;
    /// The role of a role, a served role or a found role; none otherwise.
    [[nodiscard]] RoleKey roleOf(const QModelIndex& index) const;
    [[nodiscard]] TaskKey taskOf(const QModelIndex& index) const;
    [[nodiscard]] PersonKey personOf(const QModelIndex& index) const;
    /// The service by which a served role is served.
    [[nodiscard]] ServiceKey serviceOf(const QModelIndex& index) const;
    [[nodiscard]] QString departmentOf(const QModelIndex& index) const;
    [[nodiscard]] const FoundText* foundOf(const QModelIndex& index) const;
    /// The roles of a department, in the order of their slots.
    [[nodiscard]] std::vector<RoleKey> rolesOf(const QString& department) const;
    /// Where the role stands among the departments or, in the chain, the first place that is open; its line is made
    /// where it is near enough.
    [[nodiscard]] QModelIndex indexOf(const RoleKey& role);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& /*parent*/ = {}) const override { return 1; }
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

  private:
    /// What a line is about, without its place in the tree.
    struct Item {
        Kind kind = Kind::role;
        Slot slot = noSlot;    ///< of the kind's table; of a department or a hit its number
        Slot service = noSlot; ///< of a served role
        bool isCut = false;    ///< a served role that stands above already
        friend bool operator==(const Item&, const Item&) = default;
    };
    struct Node {
        Item item;
        Node* parent = nullptr;
        int row = 0;
        bool isOpened = false;   ///< its children have been asked for
        std::vector<Item> items; ///< all children in order, as far as `sorted` says
        std::size_t sorted = 0;
        std::vector<std::unique_ptr<Node>> children; ///< those that have been made, the first of `items`
    };

    [[nodiscard]] const Chain& chain() const { return bridge_.chain(); }
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node) const;
    void rebuild();
    /// Makes children until there are so many, without a word to anybody.
    void makeChildren(Node& node, std::size_t until) const;

    // outline_nodes.cpp: what stands under a line
    [[nodiscard]] std::vector<Item> itemsOf(const Node& node) const;
    [[nodiscard]] std::vector<Item> departmentItems() const;
    [[nodiscard]] std::vector<Item> startItems() const;
    [[nodiscard]] bool mayHaveChildren(const Node& node) const;
    [[nodiscard]] bool isBefore(const Item& a, const Item& b) const;
    void sortUntil(Node& node, std::size_t count) const;
    void open(Node& node) const;
    void groupRoles();
    std::uint32_t departmentNumber(const std::string& name);

    // outline_words.cpp: what a line says
    [[nodiscard]] QString textOf(const Node& node) const;
    [[nodiscard]] QString asideOf(const Node& node) const;
    [[nodiscard]] QString sentenceOf(const Node& node) const;
    [[nodiscard]] QString iconOf(const Node& node) const;

    // outline_edits.cpp: following edits
    void follow(const Edit& edit);
    void followRoles(const Edit& edit);
    void renew(Node& node);
    void renewAll(Node& node, const std::unordered_set<Slot>& touched);
    void renewLater();

    struct Department {
        std::string name;
        std::vector<Slot> roles;
    };

    DocumentBridge& bridge_;
    Shape shape_ = Shape::departments;
    bool isShown_ = false;
    bool isBuilt_ = false;
    std::unique_ptr<Node> root_;
    /// Numbers stay, so that lines can keep them; a department without roles is not shown.
    std::vector<Department> departments_;
    std::map<std::string, std::uint32_t, std::less<>> departmentNumbers_;
    std::vector<FoundText> found_;
    std::vector<FoundLine> foundLines_;
    QString typed_;
    QTimer later_;
};

} // namespace throughline
