#include <gtest/gtest.h>

#include "document/docx.h"
#include "document/rejection.h"
#include "document/zip_archive.h"
#include "render/docx_xml.h"
#include "render/utf8.h"
#include "render/zip_file.h"

namespace gongkai {
namespace {

using render::zip_file;

/// Why the archive cannot be opened, or its file "a.xml" not be read.
std::string refusal(const std::string& bytes) {
  try {
    return ZipArchive(bytes).read("a.xml").value_or("no such file");
  } catch (const Rejected& rejected) {
    return rejected.what();
  }
}

TEST(ZipArchive, ReadsFilesByNameAsOfficeDoes) {
  const std::string bytes = zip_file({{"a.xml", "<a/>"}, {"word\\Document.xml", "文", true}});
  const ZipArchive archive(bytes);
  EXPECT_EQ(archive.size(), 2U);
  EXPECT_EQ(archive.read("A.xml"), "<a/>");
  EXPECT_EQ(archive.read("/word/document.xml"), "文");
  EXPECT_EQ(archive.read("word/other.xml"), std::nullopt);
}

TEST(ZipArchive, RefusesBombsBeforeUnpacking) {
  EXPECT_TRUE(says(refusal(zip_file({{"a.xml", std::string(std::size_t{25} << 20, ' ')}})),
                   "unpacks to 26214400 bytes"));
  EXPECT_TRUE(says(refusal(zip_file({{"a.xml", std::string(std::size_t{8} << 20, ' ')}})), "ZIP bomb"));
}

TEST(ZipArchive, RefusesSizesThatAreNotTrue) {
  const std::string honest = zip_file({{"a.xml", std::string(1000, 'x')}});
  const std::string size("\xE8\x03\x00\x00", 4);  // 1000
  for (const std::string& lie : {std::string("\xE7\x03\x00\x00", 4), std::string("\xE9\x03\x00\x00", 4),
                                 std::string("\x00\x00\x00\x00", 4), std::string("\x00\x00\x03\x00", 4)})
    EXPECT_TRUE(says(refusal(render::replace_all(honest, size, lie)), "damaged")) << lie[0];
}

TEST(ZipArchive, RefusesTwoFilesOfOneName) {
  const std::string bytes = zip_file({{"a.xml", "1"}, {"b.xml", "2"}});
  EXPECT_TRUE(says(refusal(render::replace_all(bytes, "b.xml", "A.xml")), "two files of one name"));
}

TEST(ZipArchive, RefusesEncryptedFiles) {
  EXPECT_TRUE(says(refusal(zip_file({{"a.xml", "1", false, true}})), "encrypted"));
}

TEST(ZipArchive, RefusesTooManyFiles) {
  std::vector<render::ZipEntry> entries(5000);
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i].name = std::to_string(i);
  EXPECT_TRUE(says(refusal(zip_file(entries)), "5000 files"));
}

TEST(ZipArchive, RefusesZip64AndLargeDirectories) {
  const std::string bytes = zip_file({{"a.xml", "1"}});
  EXPECT_TRUE(says(
      refusal(bytes.substr(0, bytes.size() - 22) + "PK\x06\x07" + bytes.substr(bytes.size() - 22)), "ZIP64"));
  std::string large = bytes;
  large[large.size() - 7] = '\x7F';  // the highest byte of the size of the directory
  EXPECT_TRUE(says(refusal(large), "directory of more than"));
}

TEST(ZipArchive, RefusesWhatIsCutAnywhere) {
  const std::string bytes = render::docx_file("<w:p><w:r><w:t>正文</w:t></w:r></w:p>");
  ASSERT_EQ(rejection(bytes), "accepted");
  for (std::size_t part = 1; part < 50; ++part)
    EXPECT_TRUE(says(rejection(bytes.substr(0, bytes.size() * part / 50)), "truncated")) << part;
}

TEST(ZipArchive, SaysWhatOtherArchivesAre) {
  const std::vector<std::pair<std::string, std::string>> files = {
      {"xl/workbook.xml", "Excel"}, {"ppt/presentation.xml", "PowerPoint"}, {"content.xml", "OpenDocument"},
      {"OFD.xml", "OFD"},           {"META-INF/container.xml", "e-book"},   {"2023.txt", "unpack it"},
  };
  for (const auto& [file, said] : files)
    EXPECT_TRUE(says(rejection(zip_file({{"[Content_Types].xml", ""}, {file, "<x/>"}})), said)) << file;
  EXPECT_TRUE(says(rejection(std::string("PK\x05\x06").append(18, '\0')), "unpack it"));
}

}  // namespace
}  // namespace gongkai
