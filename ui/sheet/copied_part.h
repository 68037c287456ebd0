#pragma once

#include <QMimeData>
#include <memory>
#include <span>

#include "core/model/chain.h"
#include "core/model/key.h"
#include "core/model/result.h"

namespace throughline {

class Scene;

/// The part of a scene's chain that the roles are, with one view in which they stand as they are shown.
Chain copiedPart(const Scene& scene, std::span<const RoleKey> roles);

/// A part of a chain on the clipboard: as itself for this program, as titles, as a picture with a table, and as a
/// picture alone (SVG, PNG). Each is made when somebody asks for it: most are never asked for.
class CopiedPart : public QMimeData {
    Q_OBJECT
  public:
    explicit CopiedPart(Chain part);
    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& format) const override { return formats().contains(format); }

    /// Whether there is a part of a chain, by this or another window.
    static bool isIn(const QMimeData& content);
    /// That part; failures are those of reading a file.
    static Result<Chain> of(const QMimeData& content, KeySource& keys);

  protected:
    [[nodiscard]] QVariant retrieveData(const QString& format, QMetaType type) const override;

  private:
    [[nodiscard]] const Scene& scene() const;
    [[nodiscard]] QString titles() const;
    [[nodiscard]] QString html() const;

    Chain part_;
    mutable std::unique_ptr<Scene> scene_;
};

} // namespace throughline
