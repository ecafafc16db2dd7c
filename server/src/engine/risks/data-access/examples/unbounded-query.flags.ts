/** What unbounded-query reports. */
import type { RiskExample } from "../../risk.ts";

export const flags: readonly RiskExample[] = [
  {
    title: "A list route over the whole table",
    language: "python",
    code: `
        from fastapi import Depends, FastAPI
        from sqlalchemy.orm import Session
        app = FastAPI()

        @app.get("/users")
        def list_users(db: Session = Depends(get_db)):
            return «db.query(User).all()»
      `,
  },
  {
    title: "Two-point-zero style",
    language: "python",
    code: `
        from sqlalchemy import select
        from sqlalchemy.ext.asyncio import AsyncSession
        async def get_orders(session: AsyncSession):
            return «(await session.execute(select(Order).order_by(Order.created_at))).scalars().all()»
      `,
  },
  {
    title: "A Django view",
    language: "python",
    fileName: "shop/views.py",
    code: `
        from django.shortcuts import render
        from .models import Product
        def product_list(request):
            products = «Product.objects.all()»
            return render(request, "products.html", {"products": products})
      `,
  },
  {
    title: "A cursor and fetchall",
    language: "python",
    code: `
        import psycopg2
        def get_customers(conn):
            cur = conn.cursor()
            «cur.execute("SELECT id, name, email FROM customers ORDER BY name")»
            return cur.fetchall()
      `,
  },
  {
    title: "Counting in Python",
    language: "python",
    code: `
        from .models import Order
        def stats():
            return {"orders": len(«Order.objects.all()»)}
      `,
  },
  {
    title: "Prisma in a route",
    language: "ecmascript",
    code: `
        import express from "express";
        import { PrismaClient } from "@prisma/client";
        const app = express();
        const prisma = new PrismaClient();
        app.get("/posts", async (req, res) => {
          res.json(await «prisma.post.findMany({ include: { author: true } })»);
        });
      `,
  },
  {
    title: "A Mongoose model of another file",
    language: "ecmascript",
    code: `
        import { User } from "../models/user.js";
        export const getUsers = async (req, res) => {
          const users = await «User.find({})»;
          res.json(users);
        };
      `,
  },
  {
    title: "A pool in a service",
    language: "ecmascript",
    code: `
        import { pool } from "../db";
        export async function getAllOrders() {
          const { rows } = await «pool.query("SELECT id, total FROM orders ORDER BY created_at DESC")»;
          return rows;
        }
      `,
  },
  {
    title: "A TypeORM repository",
    language: "ecmascript",
    code: `
        import { Injectable } from "@nestjs/common";
        import { InjectRepository } from "@nestjs/typeorm";
        import { Repository } from "typeorm";
        @Injectable()
        export class UsersService {
          constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
          findAll() {
            return «this.users.find()»;
          }
        }
      `,
  },
  {
    title: "Rows of a handler",
    language: "go",
    code: `
        package api

        import "database/sql"

        func ListUsers(db *sql.DB) ([]User, error) {
            rows, err := «db.Query("SELECT id, name FROM users")»
            if err != nil {
                return nil, err
            }
            defer rows.Close()
            return scan(rows)
        }
      `,
  },
  {
    title: "gorm's Find",
    language: "go",
    code: `
        package store

        import "gorm.io/gorm"

        func (s *Store) GetProducts(db *gorm.DB) (products []Product, err error) {
            err = «db.Order("name").Find(&products)».Error
            return
        }
      `,
  },
  {
    title: "A struct's pool",
    language: "go",
    code: `
        package store

        import (
            "context"
            "github.com/jackc/pgx/v5/pgxpool"
        )

        type Repo struct{ pool *pgxpool.Pool }

        func (r *Repo) FindAll(ctx context.Context) (pgx.Rows, error) {
            return «r.pool.Query(ctx, "SELECT id, total FROM orders ORDER BY id")»
        }
      `,
  },
  {
    title: "sqlx in a fragment",
    language: "go",
    code: `
        func getAccounts(db *sqlx.DB) ([]Account, error) {
            var accounts []Account
            err := «db.Select(&accounts, "SELECT id, balance FROM accounts")»
            return accounts, err
        }
      `,
  },
  {
    title: "A Spring controller",
    language: "java",
    code: `
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;

        @RestController
        class UserController {
            private final UserRepository userRepository;

            @GetMapping("/users")
            List<User> getUsers() {
                return «userRepository.findAll()»;
            }
        }
      `,
  },
  {
    title: "JPQL without maximum",
    language: "java",
    code: `
        import jakarta.persistence.EntityManager;

        class OrderDao {
            private EntityManager entityManager;
            List<Order> findAll() {
                return «entityManager.createQuery("SELECT o FROM Order o", Order.class).getResultList()»;
            }
        }
      `,
  },
  {
    title: "JdbcTemplate",
    language: "java",
    code: `
        import org.springframework.jdbc.core.JdbcTemplate;

        class ProductRepository {
            private final JdbcTemplate jdbcTemplate;
            List<Product> list() {
                return «jdbcTemplate.query("SELECT id, name FROM products", mapper)»;
            }
        }
      `,
  },
  {
    title: "A service",
    language: "java",
    code: `
        import org.springframework.stereotype.Service;

        @Service
        class OrderService {
            private final OrderRepository orders;
            List<OrderDto> getAllOrders() {
                return «orders.findAll()».stream().map(OrderDto::of).toList();
            }
        }
      `,
  },
];
